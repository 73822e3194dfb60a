"""What is said of files that come in and photos."""

from desk.sentences.marking import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "article_file.front_matter": QT_TRANSLATE_NOOP(
        "Sentences",
        "The front matter cannot be read at line {line}. It must be “name: value” lines between"
        " two “---” lines; put a value that holds “: ” in quotes.",
    ),
    "article_file.too_large": QT_TRANSLATE_NOOP(
        "Sentences",
        "The front matter is longer than {most} characters. Move its text into the body.",
    ),
    "article_file.too_deep": QT_TRANSLATE_NOOP(
        "Sentences",
        "The front matter nests more than {most} levels at line {line}. Make it flatter.",
    ),
    "article_file.alias": QT_TRANSLATE_NOOP(
        "Sentences",
        "The front matter uses an anchor or alias (“&” or “*”) at line {line}. Write the value"
        " itself, in quotes when it begins with such a sign.",
    ),
    "article_file.duplicate_key": QT_TRANSLATE_NOOP(
        "Sentences", "“{field}” stands twice in the front matter, again at line {line}. Remove one."
    ),
    "article_file.section_not_text": QT_TRANSLATE_NOOP(
        "Sentences",
        "The section at line {line} is not text. Write one name, a number in quotes.",
    ),
    "article_file.not_text": QT_TRANSLATE_NOOP(
        "Sentences", "“{field}” at line {line} must be one text, not a list or a table."
    ),
    "article_file.not_list": QT_TRANSLATE_NOOP(
        "Sentences", "“{field}” at line {line} must be a list of texts, such as [one, two]."
    ),
    "article_file.time": QT_TRANSLATE_NOOP(
        "Sentences",
        "“{text}” ({field}, line {line}) is no time. Write it like 2025-03-03T10:00:00+07:00.",
    ),
    "article_file.status": QT_TRANSLATE_NOOP(
        "Sentences", "“{text}” (line {line}) is no status. Choose one of: {choices}."
    ),
    "article_file.role": QT_TRANSLATE_NOOP(
        "Sentences", "“{text}” (line {line}) is no role of a photo. Choose one of: {choices}."
    ),
    "article_file.related": QT_TRANSLATE_NOOP(
        "Sentences",
        "The related article at line {line} must be an address, an id, a headline, or a table of"
        " these.",
    ),
    "article_file.photo": QT_TRANSLATE_NOOP(
        "Sentences",
        "The photo at line {line} must be a file name or a table with “file”, “caption” and so on.",
    ),
    "article_file.photo_file": QT_TRANSLATE_NOOP(
        "Sentences",
        "The photo at line {line} needs the name of a file in the article file's folder, not"
        " “{text}”.",
    ),
    "document.protected": QT_TRANSLATE_NOOP(
        "Sentences",
        "{file} has a password or is an old .doc file. Save it as .docx or .odt without a password,"
        " then try again.",
    ),
    "document.damaged": QT_TRANSLATE_NOOP(
        "Sentences",
        "{file} is damaged or no document of this kind. Open it in the word processor, save it "
        "again, then try again.",
    ),
    "document.unsafe": QT_TRANSLATE_NOOP(
        "Sentences",
        "{file} holds what no word processor writes, so it was not read. Copy its text into a new "
        "document, then try again.",
    ),
    "document.too_large": QT_TRANSLATE_NOOP(
        "Sentences",
        "{file} would unpack to more than a story needs (at most {megabytes} MB). Take pictures "
        "out of it, then try again.",
    ),
    "document.slow": QT_TRANSLATE_NOOP(
        "Sentences",
        "{file} takes too long to read. Split it, or copy its text into a new document.",
    ),
    "file_note.pictures_elsewhere": QT_TRANSLATE_NOOP(
        "Sentences",
        "Pictures that lie on the web were left out. Save them as files, then add them as photos.",
    ),
    "file_note.pictures_refused": QT_TRANSLATE_NOOP(
        "Sentences",
        "Some pictures could not be read and were left out. Save them as JPEG, then add them as "
        "photos.",
    ),
    "photo.file_name": QT_TRANSLATE_NOOP(
        "Sentences", "“{file}” is no name of an original in the store."
    ),
    "photo.changed": QT_TRANSLATE_NOOP(
        "Sentences", "“{file}” changed while it was read. Try again."
    ),
    "file.not_utf8": QT_TRANSLATE_NOOP(
        "Sentences",
        "{file} is not UTF-8 text (line {line}). Save it as UTF-8, then try again.",
    ),
    "codes.too_large": QT_TRANSLATE_NOOP(
        "Sentences", "{file} is too large for a file of codes. The limit is {most} MB."
    ),
    "codes.none": QT_TRANSLATE_NOOP(
        "Sentences",
        "{file} holds no codes. Each line needs a code, a tab and what the code stands for.",
    ),
    "file.not_text": QT_TRANSLATE_NOOP(
        "Sentences", "{file} is not a text. Choose a text file in UTF-8."
    ),
    "photo.unknown": QT_TRANSLATE_NOOP("Sentences", "There is no photo “{id}” in the store."),
    "photo.ambiguous": QT_TRANSLATE_NOOP(
        "Sentences", "“{text}” means several photos: {candidates}. Give more of the id."
    ),
    "crop.no_preset": QT_TRANSLATE_NOOP(
        "Sentences",
        "“{text}” is no crop preset. Write a ratio such as 16:9, a name and a ratio, or “{free}”;"
        " after it the widths, such as 1080/600, unless they are the usual ones.",
    ),
    "photo.field_unknown": QT_TRANSLATE_NOOP(
        "Sentences", "Photos have no field “{field}”. They have: {known}."
    ),
    "photo.value_unknown": QT_TRANSLATE_NOOP(
        "Sentences", "“{text}” is no value of “{field}”. Use one of: {known}."
    ),
    "photo.no_focal": QT_TRANSLATE_NOOP(
        "Sentences",
        "“{text}” is no focal point. Give two fractions of the picture, such as 0.5,0.3.",
    ),
    "crop.outside": QT_TRANSLATE_NOOP(
        "Sentences",
        "The crop “{preset}” lies outside the picture. Give fractions of the picture between 0"
        " and 1.",
    ),
    "crop.preset_unknown": QT_TRANSLATE_NOOP(
        "Sentences", "There is no crop preset “{preset}”. The publication has: {known}."
    ),
    "photo.not_attached": QT_TRANSLATE_NOOP(
        "Sentences", "The article has no photo “{photo}”. “desk show” lists those it has."
    ),
    "photo.credit_differs": QT_TRANSLATE_NOOP(
        "Sentences", "The photo is known with another credit line, which was kept."
    ),
    "file.missing": QT_TRANSLATE_NOOP(
        "Sentences", "There is no file {file}. Look at the name and the folder."
    ),
    "file.is_folder": QT_TRANSLATE_NOOP("Sentences", "{file} is a folder. Name the files in it."),
    "file.empty": QT_TRANSLATE_NOOP("Sentences", "{file} is empty."),
    "file.too_large": QT_TRANSLATE_NOOP(
        "Sentences", "{file} is too large for an article ({megabytes} MB). The limit is {most} MB."
    ),
    "file.kind": QT_TRANSLATE_NOOP(
        "Sentences", "{file} is no article file. The desk reads .md, .txt, .html, .docx and .odt."
    ),
    "file.unreadable": QT_TRANSLATE_NOOP(
        "Sentences", "{file} cannot be read ({reason}). Give yourself the right to read it."
    ),
    "file.photo_outside": QT_TRANSLATE_NOOP(
        "Sentences",
        "{file} names the photo “{photo}”, which lies outside its folder. Put the photo "
        "beside the article.",
    ),
    "photo.none_found": QT_TRANSLATE_NOOP("Sentences", "There are no photos in the folder."),
    "template.unknown": QT_TRANSLATE_NOOP(
        "Sentences", "There is no caption template “{name}”. The publication has: {known}."
    ),
    "photo.missing": QT_TRANSLATE_NOOP(
        "Sentences", "There is no photo file “{file}”. Choose it again."
    ),
    "photo.empty": QT_TRANSLATE_NOOP(
        "Sentences", "“{file}” is empty. Copy it again from the camera or the sender."
    ),
    "photo.too_large": QT_TRANSLATE_NOOP(
        "Sentences", "“{file}” is larger than {most_mb} MB. Save it as a JPEG and choose that."
    ),
    "photo.kind": QT_TRANSLATE_NOOP(
        "Sentences",
        "“{file}” is no photo that the desk takes (JPEG, PNG, WebP, TIFF, GIF, AVIF, HEIC). "
        "Save it as a JPEG and choose that.",
    ),
    "photo.unreadable": QT_TRANSLATE_NOOP(
        "Sentences",
        "“{file}” cannot be read. Check that it is a file, that you may read it and that its disk "
        "is connected.",
    ),
    "photo.too_many_pixels": QT_TRANSLATE_NOOP(
        "Sentences", "“{file}” has too many pixels. Save it smaller and choose that."
    ),
    "photo.slow": QT_TRANSLATE_NOOP(
        "Sentences", "“{file}” takes too long to open. Save it again as a JPEG and choose that."
    ),
    "photo.damaged": QT_TRANSLATE_NOOP(
        "Sentences", "“{file}” is damaged. Copy it again from the camera or the sender."
    ),
    "photo.cache_unwritable": QT_TRANSLATE_NOOP(
        "Sentences",
        "Previews cannot be written to “{folder}”. Free some space there, or mend its permissions.",
    ),
    "rendition.unwritable": QT_TRANSLATE_NOOP(
        "Sentences",
        "Photos cannot be written to “{folder}”. Free some space there, or choose another folder.",
    ),
    "supply.incomplete": QT_TRANSLATE_NOOP(
        "Sentences", "“{file}” cannot leave the desk without: {fields}. Fill these in first."
    ),
    "supply.rights": QT_TRANSLATE_NOOP(
        "Sentences", "“{file}” must not leave the desk: its rights say “{rights}”."
    ),
    "photo_note.extension": QT_TRANSLATE_NOOP(
        "Sentences", "The file's name says another kind of photo than it is."
    ),
    "photo_note.first_frame": QT_TRANSLATE_NOOP(
        "Sentences", "The file holds several pictures; the first one is used."
    ),
    "photo_note.profile_ignored": QT_TRANSLATE_NOOP(
        "Sentences", "The file's colour profile cannot be used; sRGB is assumed. Check the colours."
    ),
    "photo_note.xmp_ignored": QT_TRANSLATE_NOOP(
        "Sentences",
        "The file's XMP metadata is broken and was left aside. Check caption and credit.",
    ),
    "photo_note.address_ignored": QT_TRANSLATE_NOOP(
        "Sentences", "An address in the file's metadata is no web address and was left aside."
    ),
    "photo_note.iim_newer": QT_TRANSLATE_NOOP(
        "Sentences", "An older program changed this photo's metadata last; its values are used."
    ),
    "photo_note.values_differ": QT_TRANSLATE_NOOP(
        "Sentences", "The file's metadata contradicts itself. Check caption and credit."
    ),
}
