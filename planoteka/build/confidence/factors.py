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
    "several rows of it name something done": 0.5,
    "a further number of its kind stands within it": 0.39,
    "no number, unlike the others": 0.45,
    "its number stands twice": 0.72,
    "its number does not follow the one above": 0.8,
    "few fields are filled, unlike the others": 0.85,
    "no activity says more than its name": 0.45,
    "parted by a page from a text that reads on": 0.8,
    "the table has no header": 0.9,
    "the activity above it is doubtful": 0.9,
    "the activity below it is doubtful": 0.98,
    "many activities of the plan are doubtful": 0.99,
    "most activities of the plan are doubtful": 0.49,
    "a row of its page belongs to no activity": 0.8,
    "words beside its tables belong to nothing": 0.95,
    "a row of the next page belongs to no activity": 0.95,
    "a table of the next page was left out": 0.96,
    "words in columns of its page were not read": 0.8,
    # its goal
    "no printed goal, unlike the others": 0.65,
    "no printed goal": 0.75,
    "under more or fewer goals than the others": 0.66,
    "its goal has no number, unlike the others": 0.39,
    "a goal without a number above a numbered one": 0.85,
    "its goals' numbers tell of one above them": 0.9,
    "its number tells of a goal, and none has one": 0.7,
    "its number tells of a level that is missing": 0.7,
    "its goal's title is not whole": 0.48,
    "its goal's title is several sentences": 0.6,
    "its goal's title ends in a colon": 0.5,
    "a header stands in its goal's title": 0.5,
    "the plan's numbers do not go on": 0.82,
    # title and fields
    "empty, unlike the others": 0.95,
    "begins in small letters, unlike the others": 0.985,
    "breaks off": 0.985,
    "cut by a page": 0.99,
    "cut by a page between sentences": 0.97,
    "a cell of several rows over a page": 0.99,
    "a second title seems to begin within it": 0.65,
    "an item begins in the middle of a sentence": 0.32,
    "holds a number or a header word for a text": 0.49,
    "holds what reads as a deadline": 0.64,
    "a header stands within it": 0.7,
    "a tick stands for a time": 0.8,
    "a tick beside it went into no time": 0.8,
    "an amount without a currency, unlike the others": 0.8,
    "partners without a lead": 0.95,
    "times of several columns": 0.5,
    "a column under an unknown header reads like it": 0.55,
    "empty, and a column under an unknown header reads like it": 0.4,
    "no activity has it, and a header is unknown": 0.6,
    "beside a column under an unknown header": 0.93,
    "empty beside a column under an unknown header": 0.9,
    "header told by one of its words": 0.99,
    "header told from the one above it": 0.995,
    "column told by its content": 0.85,
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
    "party_without_task": 0.6,
    "institution_unknown": 0.998,
    "money_no_currency": 0.99,
}
"""The same of findings about a field, by their code."""
BY_SEVERITY = {"error": 0.5, "warning": 0.98}
"""And of all others, by their severity; what is only said for information does not count."""
BESIDE = 0.7
"""A reason that leaves less makes the activities beside it doubtful as well."""
