"""What went wrong, in the words of Python and at the lines of the program."""

import traceback

_LONGEST_TRACE = 8_000


def _only_own(error, own):
    """Leaves the frames of the program and of its test; those of this file and of the library tell a learner nothing."""
    waiting, met = [error], set()
    while waiting:
        one = waiting.pop()
        if one is None or id(one) in met:
            continue
        met.add(id(one))
        frames = [frame for frame in one.stack or () if frame.filename in own]
        one.stack = traceback.StackSummary.from_list(frames) if frames else None
        waiting += [one.__cause__, one.__context__, *(getattr(one, "exceptions", None) or [])]
    return error


def _explain(error, own):
    """The traceback in words, and the line of the program at which it went wrong; null when it went wrong elsewhere."""
    told = _only_own(traceback.TracebackException.from_exception(error, compact=True), own)
    lines = [frame.lineno for frame in told.stack or () if frame.filename == _FILE]
    line = lines[-1] if lines else None
    if isinstance(error, SyntaxError) and error.filename == _FILE:
        line = error.lineno
    text = "".join(told.format()).rstrip()
    if len(text) > _LONGEST_TRACE:
        text = text[: _LONGEST_TRACE // 2] + "\n…\n" + text[-_LONGEST_TRACE // 2 :]
    return text, line


def _is_hunger(error):
    """Whether memory was missing: for more than an address can say, Python has other words."""
    return isinstance(error, MemoryError) or (isinstance(error, OverflowError) and "index-sized" in str(error))
