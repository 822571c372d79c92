# requests_oauthlib_client.py MODE
import os
import sys

try:
    from oauthlib.oauth2 import BackendApplicationClient
    from requests.auth import HTTPBasicAuth
    from requests_oauthlib import OAuth2Session
except ImportError as error:
    print(error, file=sys.stderr)
    sys.exit(77)

# It takes https only, unless told that loopback is meant.
os.environ["OAUTHLIB_INSECURE_TRANSPORT"] = "1"
mode, env = sys.argv[1], os.environ
session = OAuth2Session(
    client=BackendApplicationClient(client_id=env["CLIENT_ID"], scope=["InvoicingAPI"]))
if mode == "basic":
    how = {"auth": HTTPBasicAuth(env["CLIENT_ID"], env["CLIENT_SECRET"])}
else:
    how = {"client_secret": env["CLIENT_SECRET"], "include_client_id": True}
if mode == "header":
    how["headers"] = {"onbehalfof": env["TAXPAYER"]}
token = session.fetch_token(env["TOKEN_URL"], **how)
print(session.get(env["API_URL"]).status_code if mode == "api" else token["access_token"])
