@RestController
class FetchController {
  @GetMapping("/fetch")
  public String fetch(@RequestParam String url) throws IOException {
    // ruleid: java-ssrf-request
    HttpURLConnection connection = (HttpURLConnection) new URL(url).openConnection();
    // ruleid: java-ssrf-request
    String body = restTemplate.getForObject(url, String.class);
    // ruleid: java-ssrf-request
    HttpRequest request = HttpRequest.newBuilder().uri(URI.create(url)).build();
    // ruleid: java-ssrf-request
    webClient.get().uri(url).retrieve();
    // ruleid: java-ssrf-request
    Document page = Jsoup.connect("http://" + url).get();
    return body;
  }
  @GetMapping("/image")
  public byte[] image(@RequestParam String host) throws IOException {
    if (!ALLOWED_HOSTS.contains(host)) throw new IllegalArgumentException();
    // ok: java-ssrf-request
    return new URL("https://" + host + "/image.png").openStream().readAllBytes();
  }
  @GetMapping("/weather/{id}")
  public String weather(@PathVariable long id) {
    // ok: java-ssrf-request
    return restTemplate.getForObject("https://api.example.org/weather/" + id, String.class);
  }
  @GetMapping("/city/{name}")
  public String city(@PathVariable String name) {
    // ok: java-ssrf-request
    return restTemplate.getForObject("https://api.example.org/city/{name}", String.class, name);
  }
  @GetMapping("/own")
  public String own(@RequestParam String text) {
    // ok: java-ssrf-request
    return Jsoup.parse(text).text();
  }
}
