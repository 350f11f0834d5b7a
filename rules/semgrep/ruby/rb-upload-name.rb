class UploadsController < ApplicationController
  def create
    upload = params[:file]
    # ruleid: rb-upload-name
    File.open(Rails.root.join('public', 'uploads', upload.original_filename), 'wb') { |f| f.write(upload.read) }
    # ruleid: rb-upload-name
    FileUtils.cp(upload.tempfile.path, "public/#{upload.original_filename}")
    name = params[:avatar].original_filename
    # ruleid: rb-upload-name
    IO.binwrite("avatars/#{name}", params[:avatar].read)
    # ok: rb-upload-name
    File.open(Rails.root.join('uploads', SecureRandom.uuid), 'wb') { |f| f.write(upload.read) }
    # ok: rb-upload-name
    File.open("uploads/#{File.basename(upload.original_filename)}", 'wb') { |f| f.write(upload.read) }
    # ok: rb-upload-name
    logger.info(upload.original_filename)
  end
end
