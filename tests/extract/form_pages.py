"""Forms that several tests share."""

FORM = [
    ["Naziv mere", "Čista voda"],
    ["Nosilac", "Ministarstvo"],
    ["Rok", "2021"],
    ["Pokazatelj", "Broj mreža"],
    ["Napomena", "Nema"],
]
