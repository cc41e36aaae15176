"""`python -P -m bot` is `fanloop`. -P, because a folder named channels here would be taken for ours."""

from bot.cli import main

if __name__ == "__main__":
    main()
