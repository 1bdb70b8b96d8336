import requests

# This one raises: it takes the answer for a list of returns, without a look at its status.


def get_sidebar_data(context):
    customer = context["customer"]

    if not customer or customer.get("email") != "daniel@example.com":
        return {"title": "Returns (raises)", "items": []}

    response = requests.get(
        "https://api.example.com/returns",
        params={"email": customer["email"]},
        timeout=30,
    )

    items = []
    for parcel in response.json()["returns"]:
        items.append({
            "title": parcel["number"],
            "sections": [{"title": "Return", "fields": {"Received": parcel["receivedAt"]}}],
        })

    return {"title": "Returns (raises)", "items": items}
