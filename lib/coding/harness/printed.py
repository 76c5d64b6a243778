"""What a program prints."""

import codecs
import io
import time

_FLUSH_SECONDS = 0.05
_TELL_CUT_SECONDS = 0.2


class _Kept(io.RawIOBase):
    """What is printed, up to a limit; the rest is only counted."""

    def __init__(self, limit, emit):
        self.room, self.cut, self.parts, self.emit, self.told = limit, 0, [], emit, 0.0
        self.decoder = codecs.getincrementaldecoder("utf-8")("replace")

    def writable(self):
        return True

    def write(self, data):
        data = bytes(data)
        kept = data[: self.room]
        self.room -= len(kept)
        self.cut += len(data) - len(kept)
        text = self.decoder.decode(kept)
        if text:
            self.parts.append(text)
        now = time.perf_counter()
        if text or now - self.told > _TELL_CUT_SECONDS:
            self.told = now
            self.emit(text, self.cut)
        return len(data)

    def finish(self):
        """The text, and how many bytes are missing: half a character at the cut is missing too."""
        self.cut += len(self.decoder.getstate()[0])
        return "".join(self.parts), self.cut


class _Printed(io.TextIOWrapper):
    """Hands on what is printed soon, and not word by word."""

    def __init__(self, kept):
        super().__init__(io.BufferedWriter(kept), "utf-8", "backslashreplace", "\n")
        self.flushed = time.perf_counter()

    def write(self, text):
        written = super().write(text)
        if time.perf_counter() - self.flushed > _FLUSH_SECONDS:
            self.flush()
            self.flushed = time.perf_counter()
        return written
