#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that includes point down and that SQL and widgets stay in their rooms.

    architecture.py SOURCE_FOLDER

Prints one line a breach and exits with 1 when there is one.
"""
import pathlib
import re
import sys

# What each room may include besides itself.
DOCUMENTS = {"base", "text", "documents"}
ROOMS = {
    "base": set(),
    "text": {"base"},
    "documents": {"base", "text"},
    "extraction": DOCUMENTS,
    "storage": DOCUMENTS,
    "search": DOCUMENTS | {"storage"},
    "files": {"base", "text"},
    "reports": DOCUMENTS,
    "exchange": DOCUMENTS | {"storage"},
    "intake": DOCUMENTS | {"extraction", "storage", "search", "files", "exchange"},
    "library": DOCUMENTS | {"extraction", "storage", "search", "files", "exchange", "intake",
                            "reports"},
}
# The rooms whose inside is the library's own matter: programs never include them.
BEHIND_THE_LIBRARY = {"storage", "search", "exchange"}
INCLUDE = re.compile(r'^\s*#include\s*[<"]([^">]+)[">]', re.M)
WIDGETS = re.compile(r"^(QtWidgets|QtPrintSupport|QWidget|QMainWindow|QDialog|QPrinter|QApplication)")
SQL = re.compile(r'"\s*(SELECT|INSERT INTO|UPDATE|DELETE FROM)\s+\w', re.M)


def breaches(root):
    for path in sorted([*root.glob("core/**/*.h"), *root.glob("core/**/*.cpp"),
                        *root.glob("app/**/*.h"), *root.glob("app/**/*.cpp")]):
        name = path.relative_to(root)
        text = path.read_text(encoding="utf-8")
        part, room = name.parts[0], name.parts[1]
        for included in INCLUDE.findall(text):
            pieces = included.split("/")
            if part == "core":
                if pieces[0] == "app":
                    yield f"{name}: the core includes a program: {included}"
                if pieces[0] == "core" and pieces[1] != room and pieces[1] not in ROOMS[room]:
                    yield f"{name}: {room} may not include {included}"
                if WIDGETS.match(included):
                    yield f"{name}: the core includes widgets or printing: {included}"
            elif pieces[0] == "core" and pieces[1] in BEHIND_THE_LIBRARY:
                yield f"{name}: a program includes {included}"
            if pieces[-1].endswith("_p.h") and pieces[0] in ("core", "app") \
                    and "/".join(pieces[:-1]) != str(name.parent):
                yield f"{name}: {included} is private to its folder"
        if SQL.search(text) and (part != "core" or room not in ("storage", "search")):
            yield f"{name}: SQL outside core/storage and core/search"
        if not text.startswith("// SPDX-License-Identifier: GPL-3.0-or-later"):
            yield f"{name}: the SPDX line is missing"


found = list(breaches(pathlib.Path(sys.argv[1])))
print("\n".join(found))
sys.exit(1 if found else 0)
