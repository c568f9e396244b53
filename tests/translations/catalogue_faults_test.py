#!/usr/bin/python3
"""Shows that check_catalogue.py can say no: each fault alone is found, and sound French is not."""

import unittest
import xml.etree.ElementTree as ElementTree

from check_catalogue import faults_of_catalogue


def catalogue(source, *texts, language="fr_FR", state=None, plural=False):
    root = ElementTree.Element("TS", language=language)
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = "Desk"
    message = ElementTree.SubElement(context, "message", {"numerus": "yes"} if plural else {})
    ElementTree.SubElement(message, "source").text = source
    translation = ElementTree.SubElement(message, "translation", {"type": state} if state else {})
    if plural:
        for text in texts:
            ElementTree.SubElement(translation, "numerusform").text = text
    else:
        translation.text = texts[0]
    return root


class CatalogueFaults(unittest.TestCase):
    def assert_sound(self, *message, **marks):
        self.assertEqual(list(faults_of_catalogue(catalogue(*message, **marks))), [])

    def assert_fault(self, words, *message, **marks):
        faults = list(faults_of_catalogue(catalogue(*message, **marks)))
        self.assertTrue(any(words in fault for fault in faults), f"{words!r} is not among {faults}")

    def test_sound_messages_pass(self):
        self.assert_sound("Names", "Noms")
        self.assert_sound("Is it over?", "Est-ce fini\u00a0?")
        self.assert_sound("“%1” left at %2:%3", "«\u00a0%1\u00a0»\u00a0: départ à %2:%3")
        self.assert_sound("100% met", "100\u00a0% de rencontres")
        self.assert_sound("%n person(s)", "Une personne", "%n personnes", plural=True)
        self.assert_sound("%n person(s)", "%n person", "%n people", plural=True, language="en_GB")

    def test_unfinished_and_vanished_messages(self):
        self.assert_fault("unfinished", "Names", "Noms", state="unfinished")
        self.assert_fault("vanished", "Names", "Noms", state="vanished")
        self.assert_fault("is empty", "Names", "")

    def test_plural_forms(self):
        self.assert_fault("plural forms", "%n round(s)", "%n tours", plural=True)
        self.assert_fault("is empty", "%n round(s)", "Un tour", "", plural=True)
        self.assert_fault("unfinished", "%n round(s)", "", "", plural=True, language="en_GB", state="unfinished")
        self.assert_fault("placeholders", "%n round(s)", "Un tour", "Des tours", plural=True)

    def test_placeholders_and_mnemonics(self):
        self.assert_fault("placeholders", "Table %1 of %2", "Table %1")
        self.assert_fault("placeholders", "Table", "Table %1")
        self.assert_fault("mnemonics", "&File", "Fichier")
        self.assert_fault("other spaces", "Round ", "Tour")

    def test_french_typography(self):
        self.assert_fault("missing before the punctuation", "Really?", "Vraiment?")
        self.assert_fault("missing before the colon", "Name: %1", "Nom: %1")
        self.assert_fault("may break", "Name: %1", "Nom : %1")
        self.assert_fault("may break", "20% more", "20 % de plus")
        self.assert_fault("behind it", "“Ana”", "«Ana\u00a0»")
        self.assert_fault("’", "The table", "L'autre table")
        self.assert_fault("« »", "“Ana”", '"Ana"')
        self.assert_fault("…", "Open…", "Ouvrir...")


if __name__ == "__main__":
    unittest.main()
