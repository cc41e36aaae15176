"""`fanloop demo`: the product itself, with stand-ins for Telegram and Twilio around it.

`cast` and `words` are the people, `setting` the shop, `history` its past; `stage` brings everything
up, `page` shows it in a browser, `auto` plays it without one.
"""
