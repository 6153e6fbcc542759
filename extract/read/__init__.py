"""Reading: from a PDF page to the words, rules, fills and pictures of `extract.page`, through pdfium."""
