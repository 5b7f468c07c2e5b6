"""Takes: content as JSON, content of the warm-up as JSON, path of the file to write. Prints one measurement as JSON."""

import io
import json
import resource
import sys
import time

import xlsxwriter

WIDTHS = [5, 34, 18, 18, 24, 10, 11, 11, 11, 11, 9, 12]
COLUMNS = [
    "TT",
    "Nhiệm vụ",
    ("Đơn vị thực hiện", ["Chủ trì", "Phối hợp"]),
    "Sản phẩm",
    "Thời hạn",
    ("Kinh phí", ["Tổng số", "Ngân sách tỉnh", "Ngân sách xã", "Nguồn khác"]),
    "Tỷ lệ (%)",
    "Ghi chú",
]
MONEY = [6, 7, 8, 9]


def formats(workbook):
    font = {"font_name": "Times New Roman", "font_size": 11, "valign": "vcenter"}
    box = {**font, "border": 1}
    return {
        "head": workbook.add_format({**font, "bold": True, "align": "center", "text_wrap": True}),
        "header": workbook.add_format({**box, "bold": True, "align": "center", "text_wrap": True}),
        "group": workbook.add_format({**box, "bold": True, "align": "left", "text_wrap": True}),
        "sum": workbook.add_format({**box, "bold": True, "align": "right", "num_format": "#,##0"}),
        "index": workbook.add_format({**box, "align": "center", "num_format": "0"}),
        "words": workbook.add_format({**box, "align": "left", "text_wrap": True}),
        "money": workbook.add_format({**box, "align": "right", "num_format": "#,##0"}),
        "percentage": workbook.add_format({**box, "align": "right", "num_format": "#,##0.0"}),
    }


def write_header(sheet, row, look):
    column = 0
    for entry in COLUMNS:
        if isinstance(entry, str):
            sheet.merge_range(row, column, row + 1, column, entry, look)
            column += 1
            continue
        label, leaves = entry
        sheet.merge_range(row, column, row, column + len(leaves) - 1, label, look)
        for offset, leaf in enumerate(leaves):
            sheet.write_string(row + 1, column + offset, leaf, look)
        column += len(leaves)


def write_group(sheet, row, label, group, look):
    rows = group["rows"]
    sheet.write_string(row, 0, label, look["group"])
    sheet.merge_range(row, 1, row, 5, group["title"], look["group"])
    for place, column in enumerate(MONEY):
        letter = chr(65 + column)
        total = sum(int(data["money"][place]["value"]) for data in rows)
        sheet.write_formula(row, column, f"=SUM({letter}{row + 2}:{letter}{row + 1 + len(rows)})", look["sum"], total)
    for column in (10, 11):
        sheet.write_blank(row, column, None, look["group"])
    for index, data in enumerate(rows):
        row += 1
        sheet.write_number(row, 0, index + 1, look["index"])
        for column, text in enumerate(data["words"], 1):
            sheet.write_string(row, column, text, look["words"])
        for column, figure in zip(MONEY, data["money"]):
            sheet.write_number(row, column, float(figure["value"]), look["money"])
        sheet.write_number(row, 10, float(data["percentage"]["value"]), look["percentage"])
        sheet.write_string(row, 11, data["remark"], look["words"])
    return row + 1


def write(table):
    file = io.BytesIO()
    workbook = xlsxwriter.Workbook(file, {"in_memory": True})
    look = formats(workbook)
    sheet = workbook.add_worksheet("Phụ lục")
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(4, 5)
    sheet.freeze_panes(6, 0)
    sheet.hide_gridlines(2)
    for column, width in enumerate(WIDTHS):
        sheet.set_column(column, column, width)
    head = ["Phụ lục", table["title"], "(Kèm theo Kế hoạch số 96/KH-UBND của Ủy ban nhân dân tỉnh)", "ĐVT: triệu đồng"]
    for row, text in enumerate(head):
        sheet.merge_range(row, 0, row, 11, text, look["head"])
    write_header(sheet, 4, look["header"])
    row, sum_rows = 6, []
    for index, group in enumerate(table["groups"]):
        label = chr(65 + index % 26)
        sum_rows.append(row + 1)
        row = write_group(sheet, row, label if index < 26 else f"A{label}", group, look)
    sheet.merge_range(row, 0, row, 5, "Tổng cộng", look["group"])
    for place, column in enumerate(MONEY):
        cells = ",".join(f"{chr(65 + column)}{sum_row}" for sum_row in sum_rows)
        total = sum(int(data["money"][place]["value"]) for group in table["groups"] for data in group["rows"])
        sheet.write_formula(row, column, f"=SUM({cells})", look["sum"], total)
    for column in (10, 11):
        sheet.write_blank(row, column, None, look["group"])
    workbook.close()
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
