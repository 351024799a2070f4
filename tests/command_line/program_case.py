# SPDX-License-Identifier: GPL-3.0-or-later
"""The base class of all command-line tests: runs the program, makes documents, validates records."""
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time
import unittest

SOURCE = pathlib.Path(os.environ["UPREX_SOURCE"])
ROGUES = pathlib.Path(os.environ["UPREX_ROGUES"])
PROGRAM = os.environ["UPREX"]
sys.path.insert(0, str(SOURCE / "tests" / "tools"))

import jsonschema  # noqa: E402
from tiny_pdf import tiny_pdf  # noqa: E402

SCHEMA = json.loads((SOURCE / "core/write/jsonl/record.schema.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)


def has_ended(pid):
    """True if the process is gone, or if only its exit status is left, which the system collects in its own time."""
    try:
        return pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] in "ZX"
    except OSError:
        return True


class ProgramTestCase(unittest.TestCase):
    """Each test runs the program in an empty folder of its own."""

    def setUp(self):
        temporary = tempfile.TemporaryDirectory(prefix="uprex ")
        self.addCleanup(temporary.cleanup)
        self.folder = pathlib.Path(temporary.name)

    def run_program(self, *arguments, mock=True, **options):
        command = [PROGRAM, *map(str, arguments)]
        if mock:
            command += ["--plugin-dir", str(ROGUES / "mock")]
        options = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "timeout": 120, **options}
        return subprocess.run(command, cwd=self.folder, text=True, encoding="utf-8", errors="replace", **options)

    def uprex(self, *arguments, code=0, **options):
        """Runs the program and returns standard output and standard error. Fails unless the exit status is `code`."""
        result = self.run_program(*arguments, **options)
        self.assertEqual(result.returncode, code, f"{arguments}\n{result.stdout}\n{result.stderr}")
        return result.stdout, result.stderr

    def as_nobody(self):
        """Options that run the program as a user without root's rights, so that file permissions apply."""
        if os.geteuid() != 0:
            return {}
        try:
            subprocess.run([PROGRAM, "--version"], user=65534, group=65534, extra_groups=[], cwd="/", check=True,
                           stdout=subprocess.DEVNULL)
        except (OSError, subprocess.SubprocessError):
            self.skipTest("the program cannot be run as another user")
        return {"user": 65534, "group": 65534, "extra_groups": []}

    def start(self, *arguments, plugins=("mock",), **options):
        """Starts the program and returns its process. It is killed at the end of the test."""
        folders = [word for name in plugins for word in ("--plugin-dir", str(ROGUES / name))]
        options = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True, **options}
        process = subprocess.Popen([PROGRAM, *map(str, arguments), *folders], cwd=self.folder, **options)
        self.addCleanup(self.end, process)
        return process

    def end(self, process):
        process.kill()
        process.wait()
        for stream in (process.stdout, process.stderr):
            if stream:
                stream.close()

    def children(self, process):
        try:
            path = pathlib.Path(f"/proc/{process.pid}/task/{process.pid}/children")
            return [int(pid) for pid in path.read_text().split()]
        except OSError:
            return []

    def wait_until(self, condition, seconds=20):
        end = time.time() + seconds
        while not condition():
            self.assertLess(time.time(), end, "the condition did not become true in time")
            time.sleep(0.01)

    def assert_gone(self, pids):
        self.wait_until(lambda: all(map(has_ended, pids)))

    def write(self, name, content):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return name

    def mock(self, name, symbol, state="KEN", session=35, cycle=3, count=4, behaviour=""):
        return self.write(name, tiny_pdf(f"MOCK {symbol} {state} {session} {cycle} {count} {behaviour}"))

    def records(self, text, kind=None):
        """Parses JSON Lines and returns the records. Fails unless each record is valid."""
        records = []
        for line in text.splitlines():
            record = json.loads(line)
            errors = [error.message for error in VALIDATOR.iter_errors(record)]
            self.assertEqual(errors, [], line)
            records.append(record)
        return [record for record in records if kind in (None, record["kind"])]

    def left_behind(self):
        return sorted(path.relative_to(self.folder).as_posix() for path in self.folder.rglob("*") if path.is_file())
