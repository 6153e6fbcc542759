"""What stands on a page around and between its tables: paragraphs in reading order, running heads apart."""

from extract.layout.blocks import Block, PageLayout, Paragraph
from extract.layout.read import lay_out

__all__ = ["Block", "PageLayout", "Paragraph", "lay_out"]
