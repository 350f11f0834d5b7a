@RestController
class Filters {
  @GetMapping("/filter")
  public List<String> filter(@RequestParam String expression, @RequestParam String text) {
    // ruleid: java-regex-request
    Pattern pattern = Pattern.compile(expression);
    // ruleid: java-regex-request
    boolean found = line.matches(".*" + expression + ".*");
    // ruleid: java-regex-request
    String cut = line.replaceAll(expression, "");
    // ok: java-regex-request
    Pattern literal = Pattern.compile(Pattern.quote(expression));
    // ok: java-regex-request
    boolean fixed = text.matches("[a-z]+");
    // ok: java-regex-request
    return line.contains(text) ? List.of(line) : List.of();
  }
}
