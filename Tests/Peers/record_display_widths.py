"""Records display widths from PyPI's `wcwidth`: the table that the program holds, and test data.

Run from the top folder: python3 Tests/Peers/record_display_widths.py
"""

import sys
import unicodedata

import wcwidth
from wcwidth import wcswidth

TABLE = "Sources/Rendering/TextLayout/DisplayWidth+Ranges.swift"
FIXTURE = "Tests/RenderingTests/Fixtures/display-widths.txt"

SEQUENCES = """
Backend Engineering Lead|Zoë|Zoe\u0308|naïve café|Việt Nam|€ 1 000|½ · × ÷|“quoted” – dash — …
日本語|한국어|ひらがな|カタカナ|ｶﾀｶﾅ|ﾊﾞ|Ａ１|中文 and latin|한|ᄒ|각|가
👍|👍🏽|👩‍💻|👨‍👩‍👧‍👦|🏳️‍🌈|🏴‍☠️|🧑🏽‍🚀|🇩🇪|🇩🇪🇫🇷|🇩|❤|❤️|❤️‍🔥|☎|☎️|✈️|✅|✓|✔|✔️|⚠|⚠️|1️⃣|#️⃣|*⃣|©|©️|⌚|⌚️|⌨️|🅰️|㊗️
नमस्ते|हिन्दी|क्ष|स्थिति|தமிழ்|বাংলা|ภาษาไทย|ກຳ|עברית|العربية|שָׁלוֹם|Ѐ҃
◆|█░▓▒·|→←↔|━┃│─┌└├|•|◇|★|☆|▶|▶️|a\u200bb|a\u2060b|\ufeffa|x\u0301\u0302\u0303|\u0301
"""


def pairs(holds):
    found, start = [], None
    for code in range(0x300, 0x110000):
        if holds(code):
            if start is None:
                start = code
        elif start is not None:
            found.append((start, code - 1))
            start = None
    if start is not None:
        found.append((start, 0x10FFFF))
    return found


def width(code):
    return -1 if 0xD800 <= code <= 0xDFFF else wcswidth(chr(code))


def swift_array(name, summary, ranges):
    lines = [f"  /// {summary}", f"  // swift-format-ignore", f"  static let {name}: [UInt32] = ["]
    line = "   "
    for start, end in ranges:
        piece = f" {start:#x}, {end:#x},"
        if len(line) + len(piece) > 100:
            lines.append(line)
            line = "   "
        line += piece
    return "\n".join(lines + [line, "  ]"])


def main():
    zero = pairs(lambda code: width(code) == 0)
    wide = pairs(lambda code: width(code) == 2)
    low = [code for code in range(0xA0, 0x300) if width(code) != 1]
    if low:
        sys.exit(f"the program takes U+00A0 to U+02FF as one column wide, but {low} are not")
    emoji = [
        (start, end)
        for start, end in pairs(lambda code: width(code) == 1 and wcswidth(chr(code) + "\ufe0f") == 2)
    ]
    low_emoji = [code for code in range(0x20, 0x300) if wcswidth(chr(code) + "\ufe0f") == 2]
    emoji = [(code, code) for code in low_emoji] + emoji
    with open(TABLE, "w", encoding="utf-8", newline="\n") as file:
        file.write(
            "// Recorded by Tests/Peers/record_display_widths.py from the Python package wcwidth "
            f"{wcwidth.__version__}\n// (Unicode {wcwidth.list_versions()[-1]}). Do not edit.\n\n"
            "/// Inclusive ranges of Unicode scalars: first, last, first, last, in order.\n"
            "enum DisplayWidthRanges {\n"
            + "\n\n".join(
                [
                    swift_array("zero", "Combining marks and format characters: no column.", zero),
                    swift_array("wide", "East Asian wide and full-width, and emoji: two columns.", wide),
                    swift_array(
                        "wideAsEmoji",
                        "One column wide, but two when U+FE0F asks for the emoji.", emoji),
                ]
            )
            + "\n}\n"
        )
    codes = set(range(0x20, 0x7F)) | set(low_emoji)
    for start, end in zero + wide + emoji:
        codes |= {start - 1, start, (start + end) // 2, end, min(end + 1, 0x10FFFF)}
    cases = [chr(code) for code in sorted(codes) if width(code) >= 0]
    for line in SEQUENCES.strip().splitlines():
        cases += line.split("|")
        cases += [unicodedata.normalize("NFD", text) for text in line.split("|")]
    seen = set()
    with open(FIXTURE, "w", encoding="utf-8", newline="\n") as file:
        file.write(f"# Columns, then scalars; recorded from wcwidth {wcwidth.__version__}.\n")
        for case in cases:
            if case in seen:
                continue
            seen.add(case)
            scalars = " ".join(f"{ord(character):X}" for character in case)
            file.write(f"{wcswidth(case)} {scalars}\n")


main()
