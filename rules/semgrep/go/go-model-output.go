package main

import (
	"context"
	"database/sql"
	"fmt"
	"html"
	"net/http"
	"os/exec"

	"github.com/sashabaranov/go-openai"
)

func agent(ctx context.Context, client *openai.Client, request openai.ChatCompletionRequest) error {
	resp, err := client.CreateChatCompletion(ctx, request)
	if err != nil {
		return err
	}
	// ruleid: go-model-output
	return exec.Command("sh", "-c", resp.Choices[0].Message.Content).Run()
}

func report(ctx context.Context, db *sql.DB, answer openai.ChatCompletionResponse) (*sql.Rows, error) {
	statement := answer.Choices[0].Message.Content
	// ruleid: go-model-output
	return db.QueryContext(ctx, statement)
}

func show(w http.ResponseWriter, answer openai.ChatCompletionResponse) {
	// ruleid: go-model-output
	fmt.Fprintf(w, "<div>%s</div>", answer.Choices[0].Message.Content)
}

var actions = map[string]string{"date": "/bin/date"}

func agentFixed(answer openai.ChatCompletionResponse) error {
	choice := answer.Choices[0].Message.Content
	program, ok := actions[choice]
	if !ok {
		return fmt.Errorf("unknown action")
	}
	// ok: go-model-output
	return exec.Command(program).Run()
}

func showFixed(w http.ResponseWriter, answer openai.ChatCompletionResponse) {
	// ok: go-model-output
	fmt.Fprintf(w, "<div>%s</div>", html.EscapeString(answer.Choices[0].Message.Content))
}

func other(db *sql.DB) (*sql.Rows, error) {
	// ok: go-model-output
	return db.Query("SELECT 1")
}
