#!/usr/bin/python3
"""Reads a catalogue of Qt Linguist and tells what keeps it from being shown to anybody.

usage: check_catalogue.py tablee_fr.ts ...

Every message is finished and not empty, in every plural form; it has the placeholders, the mnemonic and the outer spaces of
its source; French follows its own typography. Exit 1 and a line for each fault.
"""

import re
import sys
import xml.etree.ElementTree as ElementTree

NBSP = "\u00a0"
PLURAL_FORMS = {"fr": 2, "en": 2}
PLACEHOLDER = re.compile(r"%(?:L?\d{1,2}|n|Ln)")

# French puts a no-break space inside « » and before : ; ? ! %, and writes ’ and … as one sign.
FRENCH_RULES = [
    (re.compile(r"\w[;?!»]"), "a no-break space is missing before the punctuation"),
    (re.compile(r"[^\W\d]:(?=\s|$)"), "a no-break space is missing before the colon"),
    (re.compile(r"[ \t][:;?!»]"), "the space before the punctuation may break; write U+00A0"),
    (re.compile(r"(?:\d|%\d) %(?![\dnL])"), "the space before % may break; write U+00A0"),
    (re.compile(f"«(?!{NBSP})"), "« wants a no-break space behind it"),
    (re.compile(r"'"), "write ’ instead of '"),
    (re.compile(r'"'), "write « » instead of straight quotes"),
    (re.compile(r"\.\.\."), "write … instead of three dots"),
]


def translations_of(message):
    """The texts of a message: one, or one for each plural form."""
    translation = message.find("translation")
    if translation is None:
        return []
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.findall("numerusform")]
    return [translation.text or ""]


def placeholders(text):
    return sorted(placeholder.replace("L", "") for placeholder in PLACEHOLDER.findall(text))


def mnemonics(text):
    return len(re.findall(r"&(?=[^\W_])", text.replace("&&", "")))


def outer_spaces(text):
    return text[: len(text) - len(text.lstrip(" \n"))], text[len(text.rstrip(" \n")) :]


def faults_of_text(source, text, may_omit_number):
    if not text.strip():
        yield "is empty"
        return
    wanted, found = placeholders(source), placeholders(text)
    if may_omit_number and "%n" not in found:
        wanted = [placeholder for placeholder in wanted if placeholder != "%n"]
    if wanted != found:
        yield f"has the placeholders {found}, the source {wanted}"
    if mnemonics(source) != mnemonics(text):
        yield "has another number of & mnemonics than its source"
    if outer_spaces(source) != outer_spaces(text):
        yield "begins or ends with other spaces than its source"


def faults_of_message(message, language):
    source = message.findtext("source") or ""
    translation = message.find("translation")
    state = translation.get("type") if translation is not None else "missing"
    if state:
        yield f"is {state}"
        return
    texts = translations_of(message)
    if message.get("numerus") == "yes" and len(texts) != PLURAL_FORMS[language]:
        yield f"has {len(texts)} plural forms instead of {PLURAL_FORMS[language]}"
    for position, text in enumerate(texts):
        # "Une personne" may do without its number; "%n personnes" may not.
        yield from faults_of_text(source, text, may_omit_number=position < len(texts) - 1)
        if language == "fr":
            yield from (why for rule, why in FRENCH_RULES if rule.search(text))


def faults_of_catalogue(root):
    language = (root.get("language") or "")[:2]
    if language not in PLURAL_FORMS:
        yield f"the catalogue speaks an unknown language: {language!r}"
        return
    for context in root.findall("context"):
        for message in context.findall("message"):
            for fault in faults_of_message(message, language):
                yield f"{context.findtext('name')}: {message.findtext('source')!r} {fault}"


def main(files):
    if not files:
        sys.exit(__doc__)
    found = [f"{file}: {fault}" for file in files for fault in faults_of_catalogue(ElementTree.parse(file).getroot())]
    print("\n".join(found) if found else f"{len(files)} catalogues, no fault")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
