#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Installs the build, then builds a plugin and a program of a reader's own against it, out of the tree."""
import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

HERE = pathlib.Path(__file__).parent
BUILD = os.environ["UPREX_BUILD"]
SOURCE = pathlib.Path(os.environ["UPREX_SOURCE"])
SANITIZED = "UPREX_SANITIZE:BOOL=ON" in (pathlib.Path(BUILD) / "CMakeCache.txt").read_text()


def run(*command, code=0, **options):
    result = subprocess.run([str(part) for part in command], text=True, capture_output=True, timeout=300, **options)
    if result.returncode != code:
        raise AssertionError(f"{command} ended with {result.returncode}\n{result.stdout}\n{result.stderr}")
    return result.stdout


class Outside(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        temporary = tempfile.TemporaryDirectory(prefix="uprex_outside_")
        cls.addClassCleanup(temporary.cleanup)
        cls.folder = pathlib.Path(temporary.name)
        cls.prefix = cls.folder / "prefix"
        run("cmake", "--install", BUILD, "--prefix", cls.prefix)
        shutil.copytree(HERE, cls.folder / "source")
        flags = "-fsanitize=address,undefined" if SANITIZED else ""
        run("cmake", "-S", cls.folder / "source", "-B", cls.folder / "build", "-G", "Ninja",
            f"-DCMAKE_PREFIX_PATH={cls.prefix}", f"-DCMAKE_CXX_FLAGS={flags}", f"-DUPREX_SANITIZE={SANITIZED}")
        run("cmake", "--build", cls.folder / "build")

    def test_the_installed_program_finds_its_plugins(self):
        listed = run(self.prefix / "bin/uprex", "plugins")
        self.assertIn("wg_report", listed)
        self.assertIn(str(self.prefix.resolve()), listed)

    def test_the_schema_is_installed(self):
        json.loads((self.prefix / "share/uprex/record.schema.json").read_text())

    def test_the_plugin_loads(self):
        plugins = ["--plugin-dir", self.folder / "build"]
        self.assertIn("my_format", run(self.prefix / "bin/uprex", "plugins", *plugins))
        out = run(self.prefix / "bin/uprex", "extract", SOURCE / "tests/app/mock.pdf", "--extractor", "my_format", *plugins)
        records = [json.loads(line) for line in out.splitlines()]
        self.assertEqual(records[1]["text"], "MOCK A/HRC/99/1 KEN 35 3 6")
        self.assertEqual(records[1]["source"]["version"], "0.0.1")

    def test_the_program_gets_records_from_a_file(self):
        out = run(self.folder / "build/my_program", SOURCE / "tests/app/mock.pdf", self.folder / "build")
        self.assertEqual(out, "A/TEST/1#1 MOCK A/HRC/99/1 KEN 35 3 6\n")

    def test_the_program_uses_the_built_in_extractors_and_says_what_fails(self):
        program = self.folder / "build/my_program"
        report = sorted((SOURCE / "fixtures/reports").glob("*.pdf"))[0]
        self.assertIn("#", run(program, report))
        run(program, "none.pdf", code=1)
        run(program, SOURCE / "fixtures/malformed/empty.pdf", code=1)
        run(program, report, "/no/such/folder", code=1)
        run(program, code=2)


if __name__ == "__main__":
    unittest.main()
