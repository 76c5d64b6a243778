"""Where a program runs."""

import builtins
import gc
import io
import os
import random
import shutil
import sys
import tempfile
import types

_FILE = "solution.py"
_BUILTINS = dict(vars(builtins))


class _Stage:
    """The surroundings of one program: its streams, module and folder. Afterwards all is as it was."""

    def __init__(self, name, stdin, limit, emit):
        self.module = types.ModuleType(name)
        self.kept = _Kept(limit, emit)
        self.printed = _Printed(self.kept)
        self.stdin = io.TextIOWrapper(io.BytesIO(stdin.encode("utf-8", "replace")), "utf-8")

    def __enter__(self):
        name = self.module.__name__
        self.before = (sys.stdin, sys.stdout, sys.stderr, sys.argv, sys.getrecursionlimit(), sys.modules.get(name))
        sys.stdin, sys.stdout, sys.stderr, sys.argv = self.stdin, self.printed, self.printed, [_FILE]
        sys.modules[name] = self.module
        self.folder = tempfile.mkdtemp()
        os.chdir(self.folder)
        return self

    def __exit__(self, *_):
        name = self.module.__name__
        stdin, stdout, stderr, argv, depth, module = self.before
        sys.stdin, sys.stdout, sys.stderr, sys.argv = stdin, stdout, stderr, argv
        sys.setrecursionlimit(depth)
        sys.settrace(None)
        sys.modules.pop(name, None)
        if module is not None:
            sys.modules[name] = module
        for added in builtins.__dict__.keys() - _BUILTINS.keys():
            del builtins.__dict__[added]
        builtins.__dict__.update(_BUILTINS)
        random.seed()
        os.chdir("/")
        shutil.rmtree(self.folder, ignore_errors=True)
        self.module.__dict__.clear()
        gc.collect()

    def output(self):
        try:
            self.printed.flush()
        except Exception:  # The program may have closed it.
            pass
        return self.kept.finish()
