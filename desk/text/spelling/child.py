"""The process that judges spelling for ``desk.text.spelling.speller.Speller``."""

from collections.abc import Mapping

from desk.child import Answer, Request, serve
from desk.text.spelling.dictionary import Dictionary
from desk.text.spelling.words import LANGUAGES

MEMORY_BYTES = 1 << 29


def answer(request: Request, dictionaries: Mapping[str, Dictionary]) -> Answer:
    """Return the words of ``request["words"]`` that are wrong, or suggestions for one word."""
    dictionary = dictionaries[request["language"]]
    if "suggest" in request:
        return {"words": dictionary.suggest(request["suggest"])}
    return {"words": [word for word in request["words"] if not dictionary.knows(word)]}


if __name__ == "__main__":
    languages = {language: Dictionary(language) for language in LANGUAGES}
    serve(lambda request: answer(request, languages), MEMORY_BYTES)
