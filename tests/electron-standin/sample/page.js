const log = document.querySelector("#log");

window.sample.onMenu((name) => {
  log.textContent = `thực đơn: ${name}`;
});
window.sample.onClosing(() => {
  log.textContent = "đang đóng";
});
document.documentElement.dataset.ready = "yes";
