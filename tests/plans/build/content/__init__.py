"""What the test plans say, each as one tree of goals and activities, without any layout."""
