"""Questions to be answered with yes or no."""


def confirmed(shell, question):
    """True if the answer is yes; no answer, or the end of the input, means no."""
    try:
        answer = shell.host.ask(question)
    except EOFError:
        print()
        return False
    return answer.strip().lower().startswith("y")
