"""Code pages of RTF, by the number of a code page or of a font's character set."""

_BY_CHARSET = {
    0: "cp1252", 77: "mac-roman", 128: "cp932", 129: "cp949", 134: "gbk", 136: "big5",
    161: "cp1253", 162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257",
    204: "cp1251", 222: "cp874", 238: "cp1250",
}  # fmt: skip
_BY_NUMBER = {
    10000: "mac-roman", 65001: "utf-8", 936: "gbk", 950: "big5", 932: "cp932", 949: "cp949",
    437: "cp437", 850: "cp850", 852: "cp852", 866: "cp866", 874: "cp874",
}  # fmt: skip
WESTERN = "cp1252"


def of_charset(number: int) -> str:
    """Return the encoding of a font with this ``fcharset``; empty when it tells none."""
    return _BY_CHARSET.get(number, "")


def of_number(number: int) -> str:
    """Return the encoding that ``ansicpg`` names; Western when nobody knows it."""
    if 1250 <= number <= 1258:
        return f"cp{number}"
    return _BY_NUMBER.get(number, WESTERN)
