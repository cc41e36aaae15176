"""Alembic's way in: the connection comes from bot.storage.migrate, whose transaction this is."""

from alembic import context

from scheduler.database import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    transactional_ddl=True,
)
context.run_migrations()
