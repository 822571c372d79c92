# authlib_client.py MODE
import os
import sys

try:
    from authlib.integrations.requests_client import OAuth2Session
except ImportError as error:
    print(error, file=sys.stderr)
    sys.exit(77)

mode, env = sys.argv[1], os.environ
method = "client_secret_basic" if mode == "basic" else "client_secret_post"
session = OAuth2Session(env["CLIENT_ID"], env["CLIENT_SECRET"], scope="InvoicingAPI",
                        token_endpoint_auth_method=method)
how = {}
if mode == "header":
    how["headers"] = {"onbehalfof": env["TAXPAYER"],
                      "Content-Type": "application/x-www-form-urlencoded"}
token = session.fetch_token(env["TOKEN_URL"], grant_type="client_credentials", **how)
print(session.get(env["API_URL"]).status_code if mode == "api" else token["access_token"])
