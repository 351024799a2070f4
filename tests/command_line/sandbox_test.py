#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests malicious documents: each fails alone, and a message says what it tried. Killed workers are replaced."""
import json
import os
import pathlib
import random
import signal
import subprocess
import time
import unittest

from program_case import PROGRAM, ROGUES, ProgramTestCase
from tiny_pdf import tiny_pdf

ROUNDS = int(os.environ.get("UPREX_KILLS", 200))
SANITIZED = "sanitize" in os.environ["UPREX_BUILD"]
BOTH = ("mock", "hostile")
PLUGINS = ["--plugin-dir", str(ROGUES / "mock"), "--plugin-dir", str(ROGUES / "hostile")]
LEFT = pathlib.Path("/tmp/uprex_hostile")
ENDED = "the sandbox ended the worker because it tried to "

# What the document tries, and the message about it.
ATTACKS = {
    "socket": ENDED + "open a socket",
    "unix_socket": ENDED + "open a socket",
    "write": ENDED + "write the file /tmp/uprex_hostile",
    "append": ENDED + "write the file /tmp/uprex_hostile",
    "unlink": ENDED + "change a file",
    "rename": ENDED + "change a file",
    "exec": ENDED + "run a program",
    "system": "the sandbox ended the worker by SIGSYS because it tried to start a process",
    "fork": ENDED + "start a process",
    "stack": "the worker was ended by SIGSEGV twice",
    "segfault": "the worker was ended by SIGSEGV twice",
    "abort": "the worker was ended by SIGABRT twice",
    "exit": "the worker exited with status 7 twice",
    "kill_parent": ENDED + "send a signal to another process",
    "kill_all": ENDED + "send a signal to another process",
    "ptrace": ENDED + "inspect another process",
    "garbage": "the worker sent an answer that cannot be read",
    "claims": "the worker sent an answer of more than 32 MB",
    "huge": "the worker sent an answer of more than 32 MB",
    "close": "the worker closed its channel twice",
    "handler": ENDED + "open a socket",
    "memory": "the document needs more than 256 MB of memory",
    "mapping": "the document needs more than 256 MB of memory",
    "loop": "the document took more than 1 s of processor time",
    "sleep": "the worker sent no answer within 10 s",
}
# Calls that fail without ending the worker, and the file that a warning then names. The document is read.
REFUSED = {
    "passwd": "/etc/passwd",
    "store": "upr.db",
    "climb": None,
    "limits": None,
    "run_memory": None,
    "nothing": None,
    "talk": None,
}
# Under sanitizers memory has no limit, and a crash is an exit with a report.
if SANITIZED:
    ATTACKS = {name: message for name, message in ATTACKS.items()
               if name not in ("memory", "mapping", "close", "stack", "segfault", "abort")}

# Starts a program with a filter that makes some calls fail: seccomp(2) and prctl(PR_SET_SECCOMP), or
# landlock_create_ruleset(2).
WITHOUT = """
import ctypes, os, struct, sys
libc = ctypes.CDLL(None, use_errno=True)
def op(code, jt, jf, k): return struct.pack("HBBI", code, jt, jf, k)
load, jump, ret, fails, allow = 0x20, 0x15, 0x06, 0x50000 | 22, 0x7fff0000
program = {
    "seccomp": [op(load, 0, 0, 0), op(jump, 3, 0, 317), op(jump, 0, 3, 157), op(load, 0, 0, 16), op(jump, 0, 1, 22),
                op(ret, 0, 0, fails), op(ret, 0, 0, allow)],
    "Landlock": [op(load, 0, 0, 0), op(jump, 0, 1, 444), op(ret, 0, 0, fails), op(ret, 0, 0, allow)],
}[sys.argv[1]]
buffer = ctypes.create_string_buffer(b"".join(program))
prog = ctypes.create_string_buffer(struct.pack("HxxxxxxQ", len(program), ctypes.addressof(buffer)))
assert libc.prctl(38, 1, 0, 0, 0) == 0
assert libc.prctl(22, 2, ctypes.byref(prog), 0, 0) == 0
os.execv(sys.argv[2], sys.argv[2:])
"""


class Sandbox(ProgramTestCase):
    def setUp(self):
        super().setUp()
        LEFT.unlink(missing_ok=True)
        self.addCleanup(lambda: LEFT.unlink(missing_ok=True))

    def attack(self, attack, *arguments, code=1):
        """Ingests a good document, a malicious one and a good one. Returns standard output and standard error."""
        self.mock("in/1.pdf", "A/HRC/1/1")
        self.write("in/2.pdf", tiny_pdf(f"HOSTILE {attack}"))
        self.mock("in/3.pdf", "A/HRC/1/3")
        result = self.run_program("ingest", "in", "--store", "upr.db", "--state", "KEN", "--session", "35", *PLUGINS,
                                  *arguments, mock=False)
        self.assertEqual(result.returncode, code, f"{attack}\n{result.stdout}\n{result.stderr}")
        return result.stdout, result.stderr

    def test_refuses_and_names_every_attack(self):
        for attack, message in ATTACKS.items():
            with self.subTest(attack):
                (self.folder / "upr.db").unlink(missing_ok=True)
                seconds = 1 if attack in ("loop", "sleep") else 30
                out, err = self.attack(attack, "--jobs", "1", "--timeout", seconds, "--memory", 256)
                self.assertIn(f"in/2.pdf: {message}", err)
                if attack != "huge":
                    self.assertIn("(stage: extractor hostile)", err)
                lines = [line.split()[0] for line in out.splitlines()]
                self.assertEqual(lines, ["new", "failed", "new"], out)
                self.assertFalse(LEFT.exists())
                self.assertEqual(len(self.records(self.uprex("export", "--store", "upr.db")[0], "document")), 2)

    def test_warns_of_refused_access(self):
        for attack, file in REFUSED.items():
            with self.subTest(attack):
                (self.folder / "upr.db").unlink(missing_ok=True)
                out, err = self.attack(attack, "--jobs", "2", code=0)
                self.assertEqual([line.split()[0] for line in out.splitlines()], ["new", "new", "new"], out)
                # Under sanitizers, the standard error of workers stays open for their reports.
                self.assertNotIn("I am", out if SANITIZED else out + err)
                if file:
                    self.assertIn(f"uprex: in/2.pdf: the sandbox did not let extractor hostile open {file}\n", err)
                    documents = self.records(self.uprex("export", "--store", "upr.db")[0], "document")
                    codes = {record["file"]: [fault["code"] for fault in record["diagnostics"]] for record in documents}
                    self.assertEqual(codes, {"in/1.pdf": [], "in/2.pdf": ["file_refused"], "in/3.pdf": []})

    def test_prints_security_warning_with_quiet_and_json(self):
        self.write("1.pdf", tiny_pdf("HOSTILE passwd"))
        extract = ["extract", "1.pdf", "--state", "KEN", "--out", "out.jsonl", *PLUGINS]
        message = "1.pdf: the sandbox did not let extractor hostile open /etc/passwd"
        self.assertEqual(self.uprex(*extract, "--quiet", mock=False)[1], f"uprex: {message}\n")
        self.assertEqual(json.loads(self.uprex(*extract, "--json", mock=False)[1])["warnings"], [message])

    def test_refuses_empty_answer(self):
        self.assertIn("the worker sent an answer that cannot be read", self.attack("empty_answer", "--jobs", "1")[1])

    def without(self, what, *arguments, code=0):
        result = subprocess.run(["/usr/bin/python3", "-c", WITHOUT, what, PROGRAM, *arguments, *PLUGINS],
                                cwd=self.folder, capture_output=True, text=True, timeout=60)
        self.assertEqual(result.returncode, code, result.stderr)
        return result.stderr

    def test_warns_without_seccomp(self):
        self.mock("1.pdf", "A/HRC/1/1")
        extract = ["extract", "1.pdf", "1.pdf", "1.pdf"]
        message = "the kernel refuses to sandbox workers (seccomp)"
        self.assertEqual(self.without("seccomp", *extract).count(message), 1)
        err = self.without("seccomp", *extract, "--require-sandbox", code=2)
        self.assertIn(message + "; run uprex where seccomp is allowed, or without --require-sandbox", err)

    def test_workers_read_no_file_without_landlock(self):
        self.mock("1.pdf", "A/HRC/1/1")
        self.write("2.pdf", tiny_pdf("HOSTILE map"))
        extract = ["extract", "1.pdf", "2.pdf", "1.pdf", "--state", "KEN"]
        for options in ([], ["--require-sandbox"]):
            err = self.without("Landlock", *extract, *options)
            self.assertEqual(err.count("the kernel cannot limit which files workers read (Landlock)"), 1)
            self.assertIn("2.pdf: the sandbox did not let extractor hostile open /usr/share/poppler/", err)
        self.assertNotIn("sandbox", self.uprex(*extract, *PLUGINS, mock=False)[1])

    def test_sandbox_works_on_this_kernel(self):
        self.mock("1.pdf", "A/HRC/1/1")
        self.assertNotIn("kernel", self.uprex("extract", "1.pdf", "--require-sandbox")[1])

    def test_output_is_the_same_for_any_number_of_workers(self):
        for i in range(30):
            self.mock(f"in/{i:02}.pdf", f"A/HRC/1/{i % 25}", count=i, behaviour=["", "sleep", "throw", "refuse"][i % 4])
        self.write("in/15x.pdf", "not a document")
        outputs = {self.uprex("extract", "in", "--jobs", jobs, code=1)[0] for jobs in (0, 1, 2, 7, 64)}
        self.assertEqual(len(outputs), 1)
        outputs = set()
        for jobs in (0, 1, 5):
            out = self.uprex("ingest", "in", "--store", f"upr{jobs}.db", "--jobs", jobs, code=1)[0]
            again = self.uprex("ingest", "in", "--store", f"upr{jobs}.db", "--jobs", jobs, code=1)[0]
            outputs.add(out + again + self.uprex("export", "--store", f"upr{jobs}.db")[0])
        self.assertEqual(len(outputs), 1)

    def test_log_json_has_one_object_for_each_document(self):
        self.mock("in/1.pdf", "A/HRC/1/1", count=3)
        self.write("in/2.pdf", tiny_pdf("HOSTILE socket"))
        self.write("in/3.pdf", tiny_pdf("HOSTILE passwd"))
        arguments = ["ingest", "in", "--store", "upr.db", "--state", "KEN", "--session", "35", "--log-json", *PLUGINS]
        for jobs in (1, 2):
            (self.folder / "upr.db").unlink(missing_ok=True)
            err = self.uprex(*arguments, "--jobs", jobs, mock=False, code=1)[1]
            good, bad, warning, third = [json.loads(line) for line in err.splitlines()]
            self.assertGreater(good.pop("seconds"), 0)
            self.assertEqual(good, {
                "file": "in/1.pdf", "outcome": "new", "kind": "mock", "symbol": "A/HRC/1/1", "loader": "pdf",
                "extractor": "mock", "version": "1.2.3", "pages": 1,
                "records": {"recommendations": 3, "positions": 0, "pledges": 1}})
            self.assertEqual((bad["file"], bad["outcome"]), ("in/2.pdf", "failed"))
            self.assertIn("open a socket", bad["reason"])
            self.assertEqual(bad["loader"], "pdf")
            self.assertIn("/etc/passwd", warning["warning"])
            self.assertEqual((third["file"], third["outcome"]), ("in/3.pdf", "new"))
        again = self.uprex(*arguments, mock=False, code=1)[1].splitlines()
        self.assertEqual(json.loads(again[0]), {"file": "in/1.pdf", "outcome": "skipped"})

    def test_replaces_killed_workers(self):
        for i in range(8):
            self.mock(f"in/{i}.pdf", f"A/HRC/1/{i}", count=200)
        undisturbed = self.uprex("extract", "in")[0]
        chance = random.Random(5)
        killed = 0
        for _ in range(ROUNDS):
            process = self.start("extract", "in", "--jobs", "2", plugins=BOTH)
            while process.poll() is None and not self.children(process):
                time.sleep(0.001)
            time.sleep(chance.uniform(0, 0.05))
            workers = self.children(process)
            if workers:
                try:
                    os.kill(chance.choice(workers), signal.SIGKILL)
                    killed += 1
                except ProcessLookupError:
                    pass
            out, err = process.communicate(timeout=60)
            self.assertEqual((process.returncode, out), (0, undisturbed), err)
        self.assertGreater(killed, ROUNDS // 4, "the kills came too late to prove anything")

    def test_workers_end_with_their_parent(self):
        self.write("1.pdf", tiny_pdf("HOSTILE sleep"))
        for number in (signal.SIGKILL, signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            process = self.start("extract", "1.pdf", "1.pdf", "--jobs", "2", plugins=BOTH)
            self.wait_until(lambda: len(self.children(process)) == 2)
            time.sleep(0.3)
            workers = self.children(process)
            process.send_signal(number)
            err = process.communicate(timeout=20)[1]
            self.assertEqual(process.returncode, -number, err)
            self.assert_gone(workers)

    def test_worker_has_no_files_or_memory_of_its_parent(self):
        self.mock("in/1.pdf", "A/HRC/1/1")
        self.write("in/2.pdf", tiny_pdf("HOSTILE segfault"))
        self.write("in/3.pdf", tiny_pdf("HOSTILE sleep"))
        process = self.start("ingest", "in", "--store", "upr.db", "--jobs", "1", plugins=BOTH)
        time.sleep(1.5)
        [worker] = self.children(process)
        held = [os.readlink(path) for path in pathlib.Path(f"/proc/{worker}/fd").iterdir()]
        mapped = pathlib.Path(f"/proc/{worker}/maps").read_text()
        status = pathlib.Path(f"/proc/{worker}/status").read_text()
        process.terminate()
        process.communicate(timeout=20)
        for name in held:
            self.assertRegex(name, r"^(/dev/null|socket:.*|/usr/share/poppler|/memfd:uprex.*|pipe:.*)$")
        self.assertNotIn("upr.db", mapped)
        self.assertRegex(status, r"Seccomp:\s*2")
        self.assertRegex(status, r"NoNewPrivs:\s*1")


if __name__ == "__main__":
    unittest.main()
