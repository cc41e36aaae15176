"""WHAT to say, and the ways in."""
