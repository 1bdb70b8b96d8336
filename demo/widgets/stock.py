import requests

# This one hangs: the stock system never answers, and the call has no timeout.


def get_sidebar_data(context):
    customer = context["customer"]

    if not customer or customer.get("email") != "daniel@example.com":
        return {"title": "Stock (hangs)", "items": []}

    response = requests.get("https://api.example.com/stock", params={"email": customer["email"]})

    return {"title": "Stock (hangs)", "items": response.json()}
