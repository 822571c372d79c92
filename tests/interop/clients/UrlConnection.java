// UrlConnection.java MODE: java.net.HttpURLConnection, older than any OAuth.
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.Base64;
import java.util.regex.Pattern;

class UrlConnection {
    static HttpURLConnection open(String variable) throws Exception {
        return (HttpURLConnection) new URL(System.getenv(variable)).openConnection();
    }

    public static void main(String[] arguments) throws Exception {
        String mode = arguments[0];
        String id = System.getenv("CLIENT_ID");
        String secret = System.getenv("CLIENT_SECRET");
        String form = "grant_type=client_credentials&scope=InvoicingAPI";
        HttpURLConnection login = open("TOKEN_URL");
        if (mode.equals("basic")) {
            String pair = Base64.getEncoder().encodeToString((id + ":" + secret).getBytes());
            login.setRequestProperty("Authorization", "Basic " + pair);
        } else {
            form += "&client_id=" + id + "&client_secret=" + secret;
        }
        if (mode.equals("header"))
            login.setRequestProperty("onbehalfof", System.getenv("TAXPAYER"));
        login.setDoOutput(true);
        login.getOutputStream().write(form.getBytes());
        String answer;
        try (InputStream body = login.getInputStream()) {
            answer = new String(body.readAllBytes());
        }
        var found = Pattern.compile("\"access_token\":\"([^\"]+)").matcher(answer);
        if (!found.find())
            System.exit(1);
        String token = found.group(1);
        if (mode.equals("api")) {
            HttpURLConnection call = open("API_URL");
            call.setRequestProperty("Authorization", "Bearer " + token);
            System.out.println(call.getResponseCode());
        } else {
            System.out.println(token);
        }
    }
}
