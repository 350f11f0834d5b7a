@Controller
class Pages {
  @GetMapping("/doc/{name}")
  public String doc(@PathVariable String name) {
    // ruleid: java-template-injection
    return "docs/" + name + "/index";
  }
  @GetMapping("/mail")
  public void mail(@RequestParam String body) throws Exception {
    // ruleid: java-template-injection
    Velocity.evaluate(context, writer, "mail", body);
    // ruleid: java-template-injection
    Template template = new Template("mail", new StringReader("Hello " + body), configuration);
    // ruleid: java-template-injection
    templateEngine.process(body, thymeleaf);
    thymeleaf.setVariable("body", body);
    // ok: java-template-injection
    templateEngine.process("mail", thymeleaf);
    // ok: java-template-injection
    Template fixed = new Template("mail", new StringReader("Hello ${name}"), configuration);
  }
  @GetMapping("/home")
  public String home(@RequestParam String name, Model model) {
    model.addAttribute("name", name);
    // ok: java-template-injection
    return "home";
  }
}
@RestController
class Plain {
  @GetMapping("/hello")
  public String hello(@RequestParam String name) {
    // ok: java-template-injection
    return "Hello " + name;
  }
}
