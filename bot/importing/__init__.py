"""Purchases from files: bytes to text to rows to reports, a batch at a time, good rows in and bad rows told.

`text` finds the encoding, `rows` the cells whatever is broken, `columns` what each cell means, `intake` of
the API judges a row, `batches` takes it in as the API does, `refusals` writes down what was refused.
"""
