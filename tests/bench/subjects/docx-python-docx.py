"""Takes: content as JSON, content of the warm-up as JSON, path of the file to write. Prints one measurement as JSON."""

import io
import json
import resource
import sys
import time

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Mm, Pt

COLUMNS = ["TT", "Nội dung", "Đơn vị", "Kế hoạch", "Quý I", "Quý II", "Quý III", "Ghi chú"]
ROMAN = [(10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]


def roman(number):
    for value, letters in ROMAN:
        if number >= value:
            return letters + roman(number - value)
    return ""


def new_document():
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin, section.right_margin, section.top_margin, section.bottom_margin = Mm(30), Mm(15), Mm(20), Mm(20)
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = "Times New Roman", Pt(14)
    running = document.styles.add_style("Running", WD_STYLE_TYPE.PARAGRAPH)
    running.base_style = normal
    running.paragraph_format.first_line_indent = Mm(10)
    running.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    cell = document.styles.add_style("Cell", WD_STYLE_TYPE.PARAGRAPH)
    cell.base_style, cell.font.size = normal, Pt(12)
    return document


def add_table(document, rows):
    table = document.add_table(rows=len(rows) + 1, cols=len(COLUMNS))
    table.style = "Table Grid"
    texts = [COLUMNS] + [
        [str(index + 1), row["task"], row["office"], *(figure["shown"] for figure in row["figures"]), row["remark"]]
        for index, row in enumerate(rows)
    ]
    # One look at all cells: asking row by row is many times slower, and a known trap of the library.
    cells = table._cells
    for row_index, row in enumerate(texts):
        for column, text in enumerate(row):
            paragraph = cells[row_index * len(COLUMNS) + column].paragraphs[0]
            paragraph.style = "Cell"
            paragraph.add_run(text).bold = True if row_index == 0 else None
            if 3 <= column <= 6:
                paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT


def write(report):
    document = new_document()
    for text in ("ỦY BAN NHÂN DÂN TỈNH", "VĂN PHÒNG", "Số: 215/BC-VP", "BÁO CÁO", report["subject"]):
        document.add_paragraph(text).alignment = WD_ALIGN_PARAGRAPH.CENTER
    for index, section in enumerate(report["sections"]):
        document.add_heading(f"{roman(index + 1)}. {section['title']}", 1)
        for place, part in enumerate(section["parts"]):
            document.add_heading(f"{place + 1}. {part['title']}", 2)
            for paragraph in part["paragraphs"]:
                document.add_paragraph(paragraph["before"] + paragraph["after"], style="Running")
        if "table" in section:
            add_table(document, section["table"])
    for text in ("CHÁNH VĂN PHÒNG", "Nguyễn Văn Mẫu"):
        document.add_paragraph(text).alignment = WD_ALIGN_PARAGRAPH.CENTER
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def main(content_path, warm_up_path, output_path):
    with open(warm_up_path, encoding="utf-8") as file:
        write(json.load(file))
    with open(content_path, encoding="utf-8") as file:
        content = json.load(file)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    start, cpu_start = time.perf_counter(), time.process_time()
    data = write(content)
    milliseconds, cpu = (time.perf_counter() - start) * 1000, (time.process_time() - cpu_start) * 1000
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    with open(output_path, "wb") as file:
        file.write(data)
    print(json.dumps({"ms": milliseconds, "cpuMs": cpu, "peakRssMb": peak, "inputRssMb": before, "fileKb": len(data) / 1024}))


main(*sys.argv[1:])
