@RestController
class UploadController {
  @PostMapping("/upload")
  public String upload(@RequestParam("file") MultipartFile file) throws IOException {
    // ruleid: java-upload-name
    file.transferTo(new File("/srv/uploads/" + file.getOriginalFilename()));
    return "stored";
  }
  @PostMapping("/avatar")
  public void avatar(@RequestParam MultipartFile image) throws IOException {
    String fileName = image.getOriginalFilename();
    // ruleid: java-upload-name
    Path target = Paths.get("avatars").resolve(fileName);
    Files.copy(image.getInputStream(), target);
  }
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws Exception {
    Part part = request.getPart("document");
    // ruleid: java-upload-name
    part.write("/var/www/html/" + part.getSubmittedFileName());
  }
  @PostMapping("/fixed")
  public void fixed(@RequestParam MultipartFile image) throws IOException {
    // ok: java-upload-name
    image.transferTo(ROOT.resolve(UUID.randomUUID() + ".png"));
  }
  @PostMapping("/named")
  public void named(@RequestParam MultipartFile image) throws IOException {
    String name = image.getOriginalFilename();
    if (!isAllowedName(name)) throw new IOException("name");
    // ok: java-upload-name
    image.transferTo(ROOT.resolve(name));
  }
  void log(MultipartFile image) {
    // ok: java-upload-name
    logger.info("received {}", image.getOriginalFilename());
  }
}
