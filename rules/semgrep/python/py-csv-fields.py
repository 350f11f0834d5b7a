import csv

def export(users, out):
    writer = csv.writer(out)
    for user in users:
        # ruleid: py-csv-fields
        writer.writerow([user.name, user.email])

def save(path, rows):
    with open(path, "w", newline="") as file:
        # ruleid: py-csv-fields
        csv.writer(file).writerows(rows)

def feedback(writer, entry):
    # ruleid: py-csv-fields
    writer.writerow({"text": entry["message"]})

def cell(value):
    text = str(value)
    return "'" + text if text[:1] in "=+-@" else text

def export_fixed(users, out):
    writer = csv.writer(out)
    for user in users:
        # ok: py-csv-fields
        writer.writerow([cell(user.name), cell(user.email)])

def header(writer):
    # ok: py-csv-fields
    writer.writerow(["name", "email"])

def numbers(writer, point):
    # ok: py-csv-fields
    writer.writerow([point.x, point.y])
