"""The people of the room tests: invented, with the letters that real names have."""

GUESTS = [
    "Zoé Étienne", "Ana García", "Benoît Çelik", "Dušan Novák", "Ebba Åberg", "Fatou Ndiaye", "Grâce Mukendi",
    "Hugo Van den Berghe", "Inès Benali", "Jürgen Weiß", "Koffi Mensah", "Léa Dupont-Martin", "Mehdi Haddad",
    "Nguyễn Thị Hương", "Oksana Шевченко", "Paul O’Neill", "Quentin Le Goff", "Rosa Ortiz", "Søren Ørsted", "Thùy Trần",
    "Ulla Mäkinen", "Valérie D’Amours", "Wanda Żak", "Xavier Yves",
]  # fmt: skip


def many(count):
    """As many as wanted: the same again, with a number."""
    return (GUESTS + [f"{name} {number}" for number in range(2, count // len(GUESTS) + 2) for name in GUESTS])[:count]


LATECOMER = "Youssef El Amrani"
LEAVER = "Koffi Mensah"
