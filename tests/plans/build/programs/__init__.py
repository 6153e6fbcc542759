"""Programs that print plans besides Chromium and LibreOffice, each loaded only where it prints.

Each writes text, rules and fills its own way. They are needed only to print again: `pip install typst weasyprint
reportlab fpdf2 PySide6-Essentials pikepdf`, LaTeX, Ghostscript and poppler; fonts DejaVu and Liberation.
"""
