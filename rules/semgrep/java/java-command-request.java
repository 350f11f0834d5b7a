@RestController
class PingController {
  @GetMapping("/ping")
  public String ping(@RequestParam("host") String host) throws IOException {
    // ruleid: java-command-request
    Process process = Runtime.getRuntime().exec("ping -c 1 " + host);
    return read(process);
  }
  @PostMapping("/convert")
  public void convert(@RequestBody ConvertJob job) throws IOException {
    String[] command = {"sh", "-c", "convert " + job.getSource()};
    // ruleid: java-command-request
    new ProcessBuilder(command).start();
  }
  protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    List<String> arguments = new ArrayList<>();
    String name = req.getParameter("name");
    // ruleid: java-command-request
    ProcessBuilder builder = new ProcessBuilder("/bin/bash", "-c", "grep " + name + " /srv/list");
    if (!name.matches("[a-z]{1,20}")) return;
    // ok: java-command-request
    new ProcessBuilder("id", name).start();
  }
  @GetMapping("/trace")
  public String trace(@RequestParam("host") String host) throws IOException {
    if (!HOSTS.contains(host)) throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    // ok: java-command-request
    return read(Runtime.getRuntime().exec(new String[] {"traceroute", host}));
  }
  @GetMapping("/uptime")
  public String uptime(@RequestParam int times) throws IOException {
    // ok: java-command-request
    return read(new ProcessBuilder("uptime", "-n", String.valueOf(times)).start());
  }
  public Object search(HttpServletRequest request) {
    // ok: java-command-request
    return pattern.exec(null, "all");
  }
}
