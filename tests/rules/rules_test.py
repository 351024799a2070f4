#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The house rules that a machine can check: who includes whom, where foreign libraries appear, how long files are."""
import os
import pathlib
import re
import unittest

ROOT = pathlib.Path(os.environ.get("UPREX_SOURCE", pathlib.Path(__file__).parents[2]))
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^">]+)[">]', re.MULTILINE)

# Folder of core -> folders of core that it may include beside itself, as the design's table says.
BELOW = {"model", "text", "un", "language"}
MAY_USE = {
    "model": set(),
    "text": {"model"},
    "load": {"model", "text"},
    "un": {"model", "text"},
    "language": {"model", "text", "un"},
    "identify": BELOW,
    "extract": BELOW | {"identify"},
    "items": BELOW,
    "answers": BELOW,
    "label": BELOW,
    "review": {"model", "un"},
    "store": {"model"},
    "write": {"model", "text", "un"},
    "app": BELOW | {"load", "identify", "extract", "items", "answers", "label", "review", "store", "write"},
}
PLUGINS_MAY_USE = BELOW | {"identify", "extract", "items", "answers"}

# Library -> the only files that may include it.
AT_HOME = {
    r"soci": {"core/store/database.cpp"},
    r"boost/dll": {"core/extract/registry.cpp"},
    r"openssl": {"core/load/sha256.cpp"},
    r"libxml": {"core/load/markup.cpp"},
    r"re2": None,
    r"unicode": {"core/load/encoding.cpp", "core/text/utf8.cpp"},
    r"nlohmann": {"core/write/datapackage/datapackage.cpp", "core/write/uhri/uhri_json.cpp", "core/write/jsonl/record_schema.cpp",
                  "core/app/input/text_reader.cpp",
                  "core/app/output/progress.cpp", "core/app/output/stats_overview.cpp", "core/app/output/stats_tables.cpp", "core/app/commands/train_command.cpp"},
    r"CLI": {"core/app/commands/command.hpp"},
}
# Headers of Poppler and libzip carry no folder of their own.
POPPLER_HOME = "core/load/pdf/"
POPPLER_FACADE = "core/load/pdf/pdf.hpp"
ZIP_HOME = {"core/load/word/docx_archive.cpp", "core/write/zip/zip_archive.cpp"}
SYSTEM_HOME = {"seccomp.h": {"core/app/workers/sandbox.cpp", "core/app/workers/sandbox_calls.cpp"},
                "linux/landlock.h": {"core/app/workers/sandbox.cpp"}, "ucontext.h": {"core/app/workers/sandbox.cpp"},
                "zlib.h": {"core/load/pdf/inflate.cpp"}, "linear.h": {"core/label/linear.cpp"}}
XLSX_HOME = "core/write/xlsx/xlsx_library.hpp"
STANDARD = re.compile(r"^[a-z_0-9]+$")
SYSTEM = re.compile(r"^(sys/\w+|unistd|fcntl|malloc|poll|time)\.h$")
# Longer than a file should be, and why that is right.
JUSTIFIED = {}
LIBRARIES = re.compile(r"^(soci|boost|unicode|openssl|libxml|re2|nlohmann|CLI|fmt|gtest|benchmark)/")


# Where the names of fields come from the lists in core/model/fields_*.hpp, and from no literal.
MADE_FROM_FIELDS = ("core/model", "core/store", "core/write/jsonl", "core/write/datapackage", "core/app/workers",
                    "core/identify", "core/extract")
FIELD_LISTS = "core/model/fields"
# File -> what it calls by a word that is also the name of a field, and what the word means there.
NOT_FIELDS = {
    "core/store/label_rows.cpp": {"action": "a kind of label in the table of labels", "labels": "a table"},
    "core/store/read_rows.cpp": {"reviews": "a table"},
    "core/store/record_tables.hpp": {"documents": "a table"},
    "core/store/removal.cpp": {"labels": "a table", "counts": "a table"},
    "core/store/write_rows.cpp": {"counts": "a table"},
    "core/write/jsonl/record_schema.cpp": {
        "type": "a keyword of JSON Schema", "number": "a type of JSON Schema and, in the rule on the scope, the field",
        "scope": "the field of a rule that no list of fields can say: a number goes with a scope of one"},
    "core/write/datapackage/datapackage.cpp": {
        "name": "a keyword of Frictionless", "type": "a keyword of Frictionless", "format": "a keyword of Frictionless",
        "number": "a type of Frictionless"},
    "core/write/datapackage/package_answers.cpp": {"id": "the key of a table"},
    "core/write/datapackage/package_documents.cpp": {
        "document": "the column of the owner", "name": "the column of a count", "counts": "a table",
        "documents": "a table"},
    "core/write/datapackage/package_records.cpp": {
        "id": "the key of a table", "number": "the column of the order", "name": "the column of a list's value",
        "score": "the column of a label's score", "labels": "a table", "recommending_states": "a table",
        "printed_states": "a table"},
    "core/write/datapackage/package_rows.hpp": {"documents": "a table", "number": "the column of the order"},
    "core/write/datapackage/package_table.hpp": {
        "document": "the column that refers to the owner", "documents": "a table",
        "state_under_review": "the column that refers to the table of States"},
    "core/extract/document_checks.cpp": {"session": "a word in a message for people"},
}

# Code that may hold English: what people read, and the names of formats.
MAY_HOLD_WORDS = ("core/write/", "core/app/", "core/language/en/")
# What is English grammar and no data.
GRAMMAR = ("grammar", "item_clause", "ellipsis", "phrase", "edge_words", "first_words")
RAW_STRING = re.compile(r'R"\((.*?)\)"', re.DOTALL)
REGEX_STRING = re.compile(r'\bRE2\b[^;"]{0,60}[({]\s*"((?:[^"\\]|\\.)*)"')
NAME_OF_WORDING = re.compile(r'\b(?:pattern|has|rows|lists)\(\s*"\w+"')
NO_LETTERS = re.compile(r"\\[pP]\{\w+\}|\\x\{\w+\}|\\.|\(\?[a-zP<-]+[:>)]?|\[\^?\]?[^\]]*\]|&\w+;")


def patterns(text):
    """Line and text of everything that looks like a pattern. Names of a language's wordings are none."""
    text = NAME_OF_WORDING.sub("", text)
    for regex in (RAW_STRING, REGEX_STRING):
        for match in regex.finditer(text):
            yield text[: match.start()].count("\n") + 1, match.group(1)


def words_of(pattern):
    return re.findall(r"(?<![A-Za-z])[a-z]{3,}", NO_LETTERS.sub("", pattern))


def sources(*folders):
    for folder in folders:
        for path in sorted((ROOT / folder).rglob("*")):
            if path.suffix in (".hpp", ".cpp"):
                yield path


def name(path):
    return path.relative_to(ROOT).as_posix()


def includes(path):
    return INCLUDE.findall(path.read_text(encoding="utf-8"))


class Rules(unittest.TestCase):
    def assert_none(self, problems):
        self.assertEqual(problems, [], "\n" + "\n".join(problems))

    def test_there_is_something_to_check(self):
        self.assertGreater(len(list(sources("core"))), 40)
        self.assertGreater(sum(len(includes(path)) for path in sources("core", "plugins")), 200)

    def test_core_folders_include_only_what_they_may(self):
        problems = []
        for path in sources("core"):
            folder = path.relative_to(ROOT).parts[1]
            for kind, header in includes(path):
                if kind == "<":
                    continue
                parts = header.split("/")
                if parts[0] != "core":
                    problems.append(f"{name(path)}: {header} is not written from the project's root")
                elif parts[1] != folder and parts[1] not in MAY_USE[folder]:
                    problems.append(f"{name(path)}: {folder} may not use {parts[1]} ({header})")
        self.assert_none(problems)

    def test_plugins_include_only_what_they_may(self):
        problems = []
        for path in sources("plugins"):
            own = path.relative_to(ROOT).parts[:2]
            for kind, header in includes(path):
                parts = tuple(header.split("/"))
                if kind == '"' and parts[:2] != own and not (parts[0] == "core" and parts[1] in PLUGINS_MAY_USE):
                    problems.append(f"{name(path)}: a plugin may not use {header}")
        self.assert_none(problems)

    def test_the_model_uses_the_standard_library_alone(self):
        problems = [f"{name(path)}: {header}" for path in sources("core/model")
                    for kind, header in includes(path) if kind == "<" and not STANDARD.match(header)]
        self.assert_none(problems)

    def test_libraries_stay_at_home(self):
        problems = []
        seen = set()
        for path in sources("core", "plugins"):
            for _, header in includes(path):
                for library, homes in AT_HOME.items():
                    if header.startswith(library + "/"):
                        seen.add(library)
                        if homes is not None and name(path) not in homes:
                            problems.append(f"{name(path)}: {header} belongs to {', '.join(sorted(homes))}")
        self.assert_none(problems)
        for library in ("soci", "boost/dll", "openssl", "libxml"):
            self.assertIn(library, seen, "the rule watches for a library that nobody uses")

    def test_poppler_stays_at_home(self):
        problems = []
        seen = False
        for path in sources("core", "plugins"):
            for kind, header in includes(path):
                if header == "zip.h" and name(path) in ZIP_HOME or name(path) in SYSTEM_HOME.get(header, ()):
                    continue
                if header == "xlsxwriter.h" and name(path) == XLSX_HOME:
                    continue
                foreign = kind == "<" and not (
                    STANDARD.match(header) or SYSTEM.match(header) or LIBRARIES.match(header))
                seen = seen or foreign
                if foreign and (not name(path).startswith(POPPLER_HOME) or name(path) == POPPLER_FACADE):
                    problems.append(f"{name(path)}: <{header}> is not known to the rules")
                inside = header.startswith(POPPLER_HOME) and header != POPPLER_FACADE
                if inside and not name(path).startswith(POPPLER_HOME):
                    problems.append(f"{name(path)}: {header} is private to {POPPLER_HOME}")
        self.assert_none(problems)
        self.assertTrue(seen, f"{POPPLER_HOME} includes no Poppler header: the rule watches nothing")

    def test_own_header_comes_first(self):
        problems = []
        for path in sources("core", "plugins"):
            header = path.with_suffix(".hpp")
            if path.suffix == ".cpp" and header.exists():
                first = includes(path)[0][1] if includes(path) else ""
                if first != name(header):
                    problems.append(f"{name(path)}: the first include is {first}, not {name(header)}")
        self.assert_none(problems)

    def test_no_wording_stands_outside_of_the_languages(self):
        """Patterns with words belong into the tables of core/language."""
        problems = []
        for path in sources("core", "plugins"):
            if name(path).startswith(MAY_HOLD_WORDS):
                continue
            text = path.read_text(encoding="utf-8")
            for line, pattern in patterns(text):
                if words := words_of(pattern):
                    problems.append(f"{name(path)}:{line}: a pattern holds the words {', '.join(words)}")
        self.assert_none(problems)

    def test_fields_are_defined_once(self):
        """Only the lists of fields hold the names of fields. What else has such a word is explained in NOT_FIELDS."""
        lists = [path for path in sources("core/model") if name(path).startswith(FIELD_LISTS)]
        names = {field for path in lists
                 for field in re.findall(r'\bField\{\s*"(\w+)"', path.read_text(encoding="utf-8"))}
        self.assertGreater(len(names), 50)
        self.assertTrue({"id", "recommending_states", "sha256", "score"} <= names)
        problems, explained = [], set()
        for path in sources(*MADE_FROM_FIELDS):
            if path in lists:
                continue
            text = re.sub(r"^\s*(//|#include).*", "", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
            for word in sorted(set(re.findall(r'"(\w+)"', text)) & names):
                if word in NOT_FIELDS.get(name(path), {}):
                    explained.add((name(path), word))
                else:
                    problems.append(f'{name(path)}: "{word}" is the name of a field: take it from core/model/fields.hpp')
        unused = {(path, word) for path, words in NOT_FIELDS.items() for word in words} - explained
        problems += [f'{path}: "{word}" is explained and does not occur' for path, word in sorted(unused)]
        self.assert_none(problems)

    def test_one_file_name_has_one_meaning(self):
        homes = {}
        for path in sources("core", "plugins"):
            if path.suffix == ".hpp" and not re.match("core/language/../", name(path)):
                homes.setdefault(path.name, []).append(name(path))
        self.assert_none([" and ".join(paths) for paths in homes.values() if len(paths) > 1])

    def test_folders_hold_a_bounded_number_of_files(self):
        problems = []
        for folder in sorted({path.parent for path in sources("core", "plugins")}):
            units = {path.stem for path in folder.iterdir() if path.suffix in (".hpp", ".cpp", ".tsv")}
            if len(units) > 25:
                problems.append(f"{name(folder)}: {len(units)} units, 25 are allowed")
        self.assert_none(problems)

    def test_tables_of_languages_hold_printable_text(self):
        """A NUL would cut the table short when it is embedded."""
        tables = sorted((ROOT / "core/language").rglob("*.tsv"))
        self.assertGreater(len(tables), 10)
        self.assert_none([name(path) for path in tables if re.search(rb"[\x00-\x08\x0b-\x1f]", path.read_bytes())])

    def test_languages_are_data(self):
        """A folder of a language holds tables, and grammar at most."""
        problems = [f"{name(path)}: no table" for path in (ROOT / "core/language").glob("??/**/*")
                    if path.is_file() and path.suffix != ".tsv" and not path.name.startswith(GRAMMAR)]
        self.assert_none(problems)

    def test_every_source_names_its_licence(self):
        line = "SPDX-License-Identifier: GPL-3.0-or-later"
        self.assert_none([name(path) for path in sources("core", "plugins", "tests", "fixtures")
                          if line not in path.read_text(encoding="utf-8")[:200]])

    def test_headers_open_with_their_purpose_and_pragma(self):
        problems = []
        for path in sources("core", "plugins"):
            if path.suffix == ".hpp":
                text = path.read_text(encoding="utf-8")
                if not re.match(r"// SPDX-License-Identifier: .*\n// ", text):
                    problems.append(f"{name(path)}: no comment says what it is for")
                if "#pragma once" not in text:
                    problems.append(f"{name(path)}: no #pragma once")
        self.assert_none(problems)

    def test_files_are_short(self):
        problems = []
        for path in sources("core", "plugins"):
            lines = sum("SPDX-License-Identifier" not in line
                        for line in path.read_text(encoding="utf-8").splitlines())
            limit = 120 if path.suffix == ".hpp" else 300
            if lines > limit and name(path) not in JUSTIFIED:
                problems.append(f"{name(path)}: {lines} lines, {limit} are allowed")
        self.assert_none(problems)

    def test_functions_are_short(self):
        problems = []
        for path in sources("core", "plugins"):
            for line, length in functions(path.read_text(encoding="utf-8").splitlines()):
                if length > 60:
                    problems.append(f"{name(path)}:{line}: a function of {length} lines")
        self.assert_none(problems)

    def test_every_source_is_listed_by_name(self):
        problems = []
        for folder in ("core", "plugins", "tests"):
            listed = "".join(path.read_text(encoding="utf-8") for path in (ROOT / folder).rglob("CMakeLists.txt"))
            for path in sources(folder):
                if path.suffix == ".cpp" and path.name not in listed:
                    problems.append(f"{name(path)}: no CMakeLists.txt lists it")
            if re.search(r"GLOB", listed):
                problems.append(f"{folder}: a CMakeLists.txt searches for sources")
        self.assert_none(problems)


def functions(lines):
    """Line and length of every body that clang-format leaves open at the left margin or one class deep."""
    start = None
    for number, line in enumerate(lines, 1):
        if start is None and re.match(r"^( {2})?\S.*\)( const)?( noexcept)?( override)? \{$", line):
            start, indent = number, len(line) - len(line.lstrip())
        elif start is not None and re.match(r"^ {%d}\}" % indent, line):
            yield start, number - start + 1
            start = None


if __name__ == "__main__":
    unittest.main()
