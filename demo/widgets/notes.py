import requests

# This one prints garbage, and hands on the text that came instead of a dictionary.


def get_sidebar_data(context):
    customer = context["customer"]

    if not customer or customer.get("email") != "daniel@example.com":
        return {"title": "Notes (no result)", "items": []}

    response = requests.get(
        "https://api.example.com/notes",
        params={"email": customer["email"]},
        timeout=30,
    )

    print("}{\x00 <b>debug</b>", response.headers)
    print('{"title": "Notes", "items": [{"title": "Printed is not returned"}]}')

    return response.text
