"""The imperative shell: load, ask the core, store, in one transaction. A batch is the unit of work."""
