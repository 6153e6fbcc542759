"""What a reason leaves of the certainty of a field.

Measured with `python -m bench.confidence fit` on samples, variants, own plans and their reprints: factors whose product
comes nearest to the share of fields read right. Reasons that this does not bear out keep a hundredth, so that they
still order what is otherwise equal.
"""

FACTORS = {
    # the activity as a whole
    "no title": 0.6,
    "its title is a header word": 0.65,
    "its title is a party of other activities": 0.65,
    "its title begins in small letters, unlike the others": 0.48,
    "its title breaks off": 0.52,
    "titles begin now with small letters, now with capitals": 0.63,
    "named by another column's cell": 0.48,
    "a further number of its kind stands within it": 0.39,
    "no number, unlike the others": 0.45,
    "its number stands twice": 0.72,
    "its number does not follow the one above": 0.8,
    "few fields are filled, unlike the others": 0.98,
    "parted by a page from a text that reads on": 0.8,
    "the table has no header": 0.9,
    "the activity above it is doubtful": 0.9,
    "the activity below it is doubtful": 0.98,
    "many activities of the plan are doubtful": 0.99,
    "most activities of the plan are doubtful": 0.49,
    "a row of its page belongs to no activity": 0.8,
    "a row of the next page belongs to no activity": 0.95,
    "a table of the next page was left out": 0.99,
    # its goal
    "no printed goal, unlike the others": 0.49,
    "under more or fewer goals than the others": 0.66,
    "its goal has no number, unlike the others": 0.39,
    "its goal's title is not whole": 0.48,
    "its goal's title is several sentences": 0.6,
    "the plan's numbers do not go on": 0.82,
    # title and fields
    "empty, unlike the others": 0.95,
    "begins in small letters, unlike the others": 0.99,
    "breaks off": 0.99,
    "cut by a page": 0.99,
    "cut by a page between sentences": 0.98,
    "a cell of several rows over a page": 0.99,
    "a second title seems to begin within it": 0.65,
    "an item begins in the middle of a sentence": 0.32,
    "holds a number or a header word for a text": 0.49,
    "holds what reads as a deadline": 0.64,
    "header told by one of its words": 0.99,
    "header told from the one above it": 0.99,
    "column told by its content": 0.99,
    "columns told from white space": 0.99,
    # not measured: the truths do not hold these cells, the documents these pages
    "unknown header": 0.9,
    "text mended": 0.98,
    "text recognised from a picture": 0.9,
    "letters lost or invented on the page": 0.5,
}
OF_FINDING = {
    "deadline_grid_header": 0.43,
    "deadline_unread": 0.17,
    "deadline_partly_read": 0.65,
    "deadline_year_missing": 0.5,
    "list_item_without_number": 0.66,
    "list_number_gap": 0.66,
    "institution_unknown": 0.99,
    "money_no_currency": 0.99,
}
"""The same of findings about a field, by their code."""
BY_SEVERITY = {"error": 0.5, "warning": 0.98}
"""And of all others, by their severity; what is only said for information does not count."""
BESIDE = 0.7
"""A reason that leaves less makes the activities beside it doubtful as well."""
