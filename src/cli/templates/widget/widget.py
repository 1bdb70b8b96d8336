def get_sidebar_data(context):
    customer = context["customer"]

    # nothing is known of the customer: an empty list says so, and is no error
    if not customer or not customer.get("email"):
        return {"title": "CRM", "items": []}

    # Replace this with a call of your own system:
    #   import requests
    #   response = requests.get("https://api.example.com/customers", params={"email": customer["email"]}, timeout=30)
    account = {"id": "A-1042", "tier": "Premium", "createdAt": "2021-03-14"}

    return {
        "title": "CRM",
        "items": [
            {
                "title": customer.get("name") or customer["email"],
                "subtitle": customer["email"],
                "badge": {
                    "text": account["tier"],
                    "color": "green" if account["tier"] == "Premium" else "gray",
                },
                "sections": [
                    {
                        "title": "Account details",
                        "fields": {
                            "Account ID": account["id"],
                            "Tier": account["tier"],
                            "Member since": account["createdAt"],
                        },
                    },
                ],
            },
        ],
    }
