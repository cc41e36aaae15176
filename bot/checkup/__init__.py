"""What `fanloop doctor` looks at: everything the product needs, each thing found well or with its remedy.

Nothing is changed, nobody is written to, and no look takes longer than ten seconds.
"""
