"""From a document to records: raw text with its place on the page. Knows nothing of dates, money, institutions."""
