"""A ticket shop's list of two hundred people as such lists are: French, made for a spreadsheet, and full of troubles."""

import csv
import io

import guests

HEADINGS = (
    "Numéro de billet", "Nom participant", "Prénom participant", "Statut de la commande", "Email participant", "Organisme",
    "Ce que je peux partager", "Ce que je veux apprendre",
)  # fmt: skip
CAME, CANCELLED, REFUNDED = "Validé", "Annulé", "Remboursé"
TOPICS = ("Le pain", "Les abeilles", "La comptabilité", "Vélo ; mécanique", "Chant\nà plusieurs voix", "Excel")

# The first in the alphabet of their first letters, so that these find them in a choice.
APART = ("Xaverine Quilliou", "Corentin Kaß")
HELD = "Ysaline Uyttendaele"
SHOUTED, SHOWN = ("YVONNE", "LE GOFF"), "Yvonne Le Goff"
RUN_BY_A_SPREADSHEET = "=cmd|'/c calc'!A0"
LONG = "Wilhelmine Adélaïde " * 10


def rows():
    """Given and family name, status and address of each line; those who are to be left out are not in people()."""
    names = [tuple(name.split(" ", 1)) for name in (*APART, HELD)]
    names += [SHOUTED, (LONG.strip(), "de la Trémoille"), (RUN_BY_A_SPREADSHEET, "Roy"), ("فاطمة", "الزهراء"), ("Zoé 🌻", "Lacroix")]
    names += [tuple(name.split(" ", 1)) for name in guests.many(192)]
    lines = [(given, family, CAME, f"personne{number}@exemple.org") for number, (given, family) in enumerate(names)]
    lines.insert(7, ("Absente", "Cancelle", CANCELLED, "annule@exemple.org"))
    lines.insert(50, ("Rendu", "Remboursat", REFUNDED, "rendu@exemple.org"))
    lines.insert(90, lines[0])  # bought twice
    lines.insert(91, ("", "", CAME, ""))
    return lines


def people():
    """How many of them are to be members."""
    return len({line for line in rows() if line[2] == CAME and line[0]})


def text():
    """As a spreadsheet writes it: semicolons, quoted line breaks and a mark at its beginning."""
    file = io.StringIO()
    writer = csv.writer(file, delimiter=";", lineterminator="\r\n")
    writer.writerow(HEADINGS)
    for number, (given, family, status, address) in enumerate(rows(), start=1):
        writer.writerow((number, family, given, status, address, "Les Ateliers" if number % 3 else "", TOPICS[number % 6], TOPICS[(number + 2) % 6]))
        if number % 40 == 0:
            writer.writerow([""] * len(HEADINGS))
    return "\ufeff" + file.getvalue()
