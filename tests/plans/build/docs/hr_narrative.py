# ruff: noqa: E501 - texts and style sheets stay in one line
"""Croatia: a plan told in numbered headings and paragraphs, without any table."""

from pathlib import Path

from ..html import print_pdf
from ..layout import Json

TITLE = "Akcijski plan za mlade Grada Brezovca za razdoblje 2025. – 2027."
HEADING = "Mjere za razdoblje 2025. – 2027."
MEASURES = [
    (
        "Stanovanje mladih",
        [
            "Sufinancirati kamate na prvi stambeni kredit za osobe mlađe od 35 godina koje prebivaju na području Grada najmanje dvije godine.",
            "Urediti deset gradskih stanova za najam studentima i mladim obiteljima, uz najamninu koja ne prelazi polovicu tržišne.",
        ],
    ),
    (
        "Prijevoz učenika i studenata",
        [
            "Osigurati besplatan prijevoz učenicima srednjih škola s područja prigradskih naselja.",
            "Dogovoriti s prijevoznikom večernje linije petkom i subotom.",
        ],
    ),
    (
        "Znanje i stipendije",
        [
            "Dodjeljivati godišnje četrdeset stipendija, od toga deset za zanimanja koja nedostaju na području Grada.",
            "Organizirati ljetnu školu programiranja u suradnji s Tehničkom školom.",
            "Urediti čitaonicu s radnim vremenom do 22 sata.",
        ],
    ),
    (
        "Zdravlje",
        [
            "Otvoriti savjetovalište za mlade u domu zdravlja, dostupno bez uputnice i prethodne najave.",
            "Provoditi radionice o zdravoj prehrani i prevenciji ovisnosti u svim školama.",
        ],
    ),
    (
        "Sudjelovanje u odlučivanju",
        [
            "Na sjednice gradskih odbora pozivati predstavnike Savjeta mladih, koji o točkama dnevnog reda mogu davati pisano mišljenje najkasnije tri dana prije održavanja sjednice."
        ],
    ),
    (
        "Kultura i slobodno vrijeme",
        [
            "Prenamijeniti bivšu vojarnu u centar za mlade s dvoranom, glazbenim studijem i radionicom.",
            "Sufinancirati programe udruga mladih putem javnog natječaja.",
        ],
    ),
    (
        "Praćenje provedbe",
        [
            "Gradonačelnik podnosi Gradskom vijeću izvješće o provedbi jednom godišnje.",
            "Po isteku razdoblja provest će se vanjsko vrednovanje.",
        ],
    ),
]


def narrative(target: Path) -> Json:
    parts = [
        f"<h1>{TITLE}</h1>",
        "<h2>Uvod</h2>",
        "<p>Grad Brezovac ima nešto više od 21 tisuće stanovnika, a udio mladih u posljednjih se deset godina smanjio za petinu. Plan je izrađen u suradnji s udrugama, školama i Savjetom mladih.</p>",
        "<p>Tijekom pripreme održane su četiri fokusne skupine i provedena je anketa u kojoj je sudjelovalo 612 ispitanika. Najčešće navedeni problemi su stanovanje, prijevoz i nedostatak sadržaja u večernjim satima.</p>",
        f"<h2>{HEADING}</h2>",
    ]
    for k, (name, paragraphs) in enumerate(MEASURES, 1):
        parts.append(f"<h3>{k}. {name}</h3>" + "".join(f"<p>{p}</p>" for p in paragraphs))
    css = """html { font: 13pt/1.4 "Liberation Serif"; } p { margin: 0 0 7pt; text-align: justify; } h2 { font-size: 14pt; } h3 { font-size: 13pt; }
      @page { size: 176mm 250mm; margin: 22mm 20mm; @bottom-center { content: counter(page); font: 9pt "Liberation Serif"; } }"""
    print_pdf("".join(parts), css, target, lang="hr")
    empty: Json = {"responsible": [], "indicators": [], "deadlines": [], "resources": [], "risks": []}
    activities = [
        {"number": str(k), "title": name, "tasks": [{"number": None, "text": p} for p in paragraphs]} | empty
        for k, (name, paragraphs) in enumerate(MEASURES, 1)
    ]
    return {
        "document": {"language": "hr", "script": "Latn"},
        "plan": {"title": TITLE, "period": {"start": "2025-01-01", "end": "2027-12-31"}},
        "goals": [
            {
                "number": None,
                "title": HEADING,
                "level": "narrative",
                "indicators": [],
                "goals": [],
                "activities": activities,
            }
        ],
    }


DOCUMENTS = {"hr-mladi--narrative": narrative}
