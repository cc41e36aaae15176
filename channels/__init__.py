"""HOW to say it: providers, one module each. Knows nothing of surveys or the database."""
