"""WHEN to say it: timed messages, leases, retries, quiet hours. Knows nothing of surveys."""
