// NetHttp.java MODE: java.net.http.HttpClient, which offers HTTP/2 with its first request.
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.regex.Pattern;

class NetHttp {
    static final HttpClient http = HttpClient.newHttpClient();

    static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    public static void main(String[] arguments) throws Exception {
        String mode = arguments[0];
        String id = System.getenv("CLIENT_ID");
        String secret = System.getenv("CLIENT_SECRET");
        String form = "grant_type=client_credentials&scope=InvoicingAPI";
        if (!mode.equals("basic"))
            form += "&client_id=" + id + "&client_secret=" + secret;
        HttpRequest.Builder login = HttpRequest.newBuilder(URI.create(System.getenv("TOKEN_URL")))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form));
        if (mode.equals("basic")) {
            String pair = Base64.getEncoder().encodeToString((id + ":" + secret).getBytes());
            login.header("Authorization", "Basic " + pair);
        }
        if (mode.equals("header"))
            login.header("onbehalfof", System.getenv("TAXPAYER"));
        var found = Pattern.compile("\"access_token\":\"([^\"]+)").matcher(send(login).body());
        if (!found.find())
            System.exit(1);
        String token = found.group(1);
        HttpRequest.Builder call = HttpRequest.newBuilder(URI.create(System.getenv("API_URL")))
            .header("Authorization", "Bearer " + token);
        System.out.println(mode.equals("api") ? "" + send(call).statusCode() : token);
    }
}
